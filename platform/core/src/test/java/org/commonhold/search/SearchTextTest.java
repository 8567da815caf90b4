package org.commonhold.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void takesAnAddressApart() {
        assertThat(new SearchText("Lenina 10-15").words()).containsExactly("lenina", "10", "15");
        assertThat(new SearchText("10号楼2单元301").words()).containsExactly("10", "2", "301");
        assertThat(new SearchText(" Берёзовая, 3 ").lastWord()).isEqualTo("3");
    }

    @Test
    void readsAPhoneNumberInAnyForm() {
        assertThat(new SearchText("+7 (921) 555-12-34").phoneDigits()).isEqualTo("79215551234");
        assertThat(new SearchText("12-3").phoneDigits()).isEmpty();
        assertThat(new SearchText("Anna").phoneDigits()).isEmpty();
    }

    @Test
    void oneLetterIsTooShortAndOneDigitOrCharacterIsNot() {
        assertThat(new SearchText("a").tooShort()).isTrue();
        assertThat(new SearchText("7").tooShort()).isFalse();
        assertThat(new SearchText("王").tooShort()).isFalse();
        assertThat(new SearchText("").tooShort()).isTrue();
    }

    @Test
    void wildcardsAreLettersLikeAnyOther() {
        assertThat(SearchText.anywhere("50%_!")).isEqualTo("%50!%!_!!%");
    }
}
