package city.weltoffen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.EventCatalogue;
import city.weltoffen.events.EventKind;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MailWordsTest {

    private static Set<String> keys(String language) {
        return ResourceBundle.getBundle("mail.mail", Locale.forLanguageTag(language))
                .keySet();
    }

    @Test
    void everyKindOfEventHasItsLineInBothLanguagesAndNoOther() {
        Set<String> kinds = EventCatalogue.kinds().stream()
                .map(EventKind::name)
                .map("kind."::concat)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String language : new String[] {"de", "en"}) {
            assertThat(keys(language).stream().filter(key -> key.startsWith("kind.")))
                    .containsExactlyInAnyOrderElementsOf(kinds);
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(keys("de")).isEqualTo(keys("en"));
    }

    @Test
    void everyLineIsASentence() {
        for (String language : new String[] {"de", "en"}) {
            EventCatalogue.kinds()
                    .forEach(kind ->
                            assertThat(MailWords.in(language).toDo(kind.name())).matches("\\p{Lu}.{5,78}\\."));
        }
    }
}
