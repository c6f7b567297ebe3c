package dev.morgue.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArticleMemberTest {

  @ParameterizedTest
  @EnumSource
  void isNamedByItsLabel(ArticleMember member) {
    assertThat(ArticleMember.named(member.label())).contains(member);
    assertThat(ArticleMember.labelled(member.label())).contains(member);
  }

  @Test
  void spellingDoesNotCount() {
    assertThat(ArticleMember.named("Published_At")).contains(ArticleMember.PUBLISHED);
    assertThat(ArticleMember.named("date-published")).contains(ArticleMember.PUBLISHED);
    assertThat(ArticleMember.named("TITLE")).contains(ArticleMember.HEADLINE);
    assertThat(ArticleMember.named("_id")).contains(ArticleMember.VENDOR_ID);
    assertThat(ArticleMember.named("titel")).isEmpty();
  }
}
