/** The inline script of every page: sets the chosen colours before the first paint. Its hash stands in the policy. */
export const setTheme = 'try{let t=localStorage.theme;if(t)document.documentElement.dataset.theme=t}catch{}';
