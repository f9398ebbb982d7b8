package city.weltoffen.networking.call.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void removesWhatNobodySeesOrNobodyCanWrite() {
        assertThat(PlainText.line("\uFEFFa\u0000b\u200Bc\ud800d\u00ADe \ud83c\uddea\ud83c\uddfa"))
                .isEqualTo("abcde \ud83c\uddea\ud83c\uddfa");
    }

    @Test
    void turnsEverySpaceIntoOnePlainOne() {
        assertThat(PlainText.line(" a\u00a0\u202f b\r\n\tc\u2028d ")).isEqualTo("a b c d");
    }

    @Test
    void neverCutsACharacterInHalf() {
        assertThat(PlainText.cut("ab\ud83c\uddea", 4)).isEqualTo("ab\ud83c\uddea");
        assertThat(PlainText.cut("ab\ud83c\uddeacd", 4)).isEqualTo("ab…");
    }

    @Test
    void leavesBareAmpersandsAndComparisonsAlone() {
        assertThat(PlainText.label("R&D for towns < 5,000 & cities", 100)).isEqualTo("R&D for towns < 5,000 & cities");
    }
}
