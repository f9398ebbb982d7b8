package city.weltoffen.networking.call.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextsTest {

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        String file = "/sources/refusals_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(SourceTextsTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void giveEveryReasonATextWithItsArgumentsAndNoStraightApostrophe(String language) throws IOException {
        Properties texts = texts(language);

        assertThat(SourceReason.values()).allSatisfy(reason -> {
            String text = texts.getProperty(reason.code());
            assertThat(new MessageFormat(text).getFormatsByArgumentIndex()).hasSize(reason.arguments());
            assertThat(text).doesNotContain("'");
        });
    }

    @Test
    void sayTheSameInBothLanguages() throws IOException {
        assertThat(texts("de").keySet()).isEqualTo(texts("en").keySet());
    }
}
