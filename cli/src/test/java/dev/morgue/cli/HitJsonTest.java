package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HitJsonTest {

  @Test
  void everythingKnown() {
    assertThat(HitJson.line(Samples.flood()))
        .isEqualTo(
            """
            {"id":"0000000000000001-0000000000000001","headline":"River floods the old harbour",\
            "byline":"By Jane Doe and John Roe","authors":["Jane Doe","John Roe"],\
            "source":"The Daily Heron","section":"Local","page":"A4","edition":"Late",\
            "published":"2008-09-15","type":"news","language":"en","people":["Ann Mayor"],\
            "organisations":["Harbour Board"],"places":["Springfield"],\
            "url":"https://heron.example/2008/flood","file":"/saved/flood.txt","words":1204,\
            "version":1,"latest":true,"corrected":true,"score":12.3456,"snippets":[\
            {"zone":"body","text":"The flood came at night, and by morning the old harbour stood\
             under a metre of water.","marks":[[4,9]]},\
            {"zone":"caption","text":"Sandbags against the flood.","marks":[[21,26]]}]}\
            """);
  }

  @Test
  void whatIsNotKnownIsNull() {
    assertThat(HitJson.line(Samples.bare()))
        .startsWith(
            """
            {"id":"0000000000000002-0000000000000002","headline":null,"byline":null,"authors":[],\
            "source":null,"section":null,"page":null,"edition":null,"published":null,"type":null,\
            "language":null,"people":[],"organisations":[],"places":[],"url":null,\
            "file":"/saved/洪水.txt",\
            """);
  }
}
