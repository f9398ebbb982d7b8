package city.weltoffen.networking.call.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]\\p{L}+)?");
    private static final String CHARACTERS = "abÄß中09½Ⅷ '’''.-\n😀𝒜é";

    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void findsLettersAndNumbersAndWhatFollowsOneApostrophe() {
        assertThat(vocabulary.of("Europe's towns' and 2 ½ l’eau, '90s – d''or"))
                .extracting(Word::written)
                .containsExactly("Europe's", "towns", "and", "2", "½", "l’eau", "90s", "d", "or");
    }

    @Test
    void leavesOutWhatIsNoWord() {
        assertThat(vocabulary.of("a " + "x".repeat(61) + " b"))
                .extracting(Word::written)
                .containsExactly("a", "b");
    }

    @Test
    void findsInAnyTextTheWordsOfItsPattern() {
        int[] characters = CHARACTERS.codePoints().toArray();
        Random random = new Random(7);
        for (int round = 0; round < 10_000; round++) {
            String text = random.ints(random.nextInt(14), 0, characters.length)
                    .mapToObj(index -> Character.toString(characters[index]))
                    .collect(Collectors.joining());

            assertThat(vocabulary.of(text))
                    .as(text)
                    .extracting(Word::written)
                    .isEqualTo(
                            WORD.matcher(text).results().map(MatchResult::group).toList());
        }
    }
}
