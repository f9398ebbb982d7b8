package city.weltoffen.networking.call.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void giveEveryReasonOneTextInEachLanguage(String language) throws IOException {
        assertThat(texts(language).stringPropertyNames())
                .isEqualTo(Stream.of(Reason.values()).map(Reason::code).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void showEveryArgumentAndNoStraightApostrophe(String language) throws IOException {
        Properties texts = texts(language);

        assertThat(Reason.values()).allSatisfy(reason -> {
            String text = texts.getProperty(reason.code());
            assertThat(new MessageFormat(text).getFormats()).hasSize(reason.arguments());
            assertThat(text).doesNotContain("'");
        });
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                RefusalTextsTest.class.getResourceAsStream("/eu-portal/refusals_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
