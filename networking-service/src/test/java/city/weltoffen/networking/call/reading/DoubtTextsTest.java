package city.weltoffen.networking.call.reading;

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

class DoubtTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void giveEveryDoubtOneTextWithAllItsArguments(String language) throws IOException {
        Properties texts = texts(language);

        assertThat(texts.stringPropertyNames())
                .isEqualTo(Stream.of(Doubt.values()).map(Doubt::code).collect(Collectors.toSet()));
        assertThat(Doubt.values()).allSatisfy(doubt -> {
            String text = texts.getProperty(doubt.code());
            assertThat(new MessageFormat(text).getFormats()).hasSize(doubt.arguments());
            assertThat(text).doesNotContain("'");
        });
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                DoubtTextsTest.class.getResourceAsStream("/reading/refusals_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
