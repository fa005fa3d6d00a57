/** A bibliography entry after the Chicago Manual of Style for web pages, reports and data, in the Citation Style Language. */
export const chicagoStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US">
  <info><title>Chicago, web pages</title><id>chicago-web</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography entry-spacing="0">
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"><name and="text" name-as-sort-order="first" sort-separator=", " delimiter=", "/></names>
        <text variable="title" quotes="true"/>
        <text variable="edition" text-case="capitalize-first"/>
        <group delimiter=", ">
          <choose>
            <if variable="author" match="any"><text variable="container-title"/></if>
          </choose>
          <date variable="issued" form="text"/>
        </group>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
