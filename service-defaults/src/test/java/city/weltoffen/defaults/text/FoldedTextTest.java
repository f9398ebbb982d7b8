package city.weltoffen.defaults.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    private static final String CHARACTERS =
            "aeouxyzAEOUÄÖÜäöüßẞéÉçñłŁøØđĐæÆœİıΣσςЖж中あ09½Ⅷ²٣ \u00a0\t\n.,;-–'’\"()\u0301\u0308\u20dd\u00ad😀𝒜";

    @ParameterizedTest
    @CsvSource({
        "Köln, koln",
        "Koeln, koln",
        "koln, koln",
        "Łódź, lodz",
        "Straße, strasse",
        "STRASSE, strasse",
        "Blå Bro, bla bro",
        "København, kobenhavn",
        "'  two – words! ', two words",
        "a-e, a e",
        "aee, ae",
        "'–', ''"
    })
    void foldsCaseAccentsAndUmlauts(String text, String folded) {
        assertThat(FoldedText.fold(text)).isEqualTo(folded);
    }

    @Test
    void foldsNothingToNothing() {
        assertThat(FoldedText.fold(null)).isEmpty();
    }

    @Test
    void foldsAnyTextAsItsDefinitionByPatternsDoes() {
        int[] characters = CHARACTERS.codePoints().toArray();
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            String text = random.ints(random.nextInt(12), 0, characters.length)
                    .mapToObj(index -> Character.toString(characters[index]))
                    .collect(Collectors.joining());

            assertThat(FoldedText.fold(text)).as(text).isEqualTo(byPatterns(text));
        }
    }

    private static String byPatterns(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace("æ", "ae")
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceAll("(?<=[aou])e", "");
    }
}
