package city.weltoffen.networking.call.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void giveEveryFaultATextWithItsArguments(String language) throws IOException {
        Properties texts = new Properties();
        String file = "/sources/refusals_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(FetchTextsTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }

        assertThat(FetchReason.values())
                .allSatisfy(reason -> assertThat(
                                new MessageFormat(texts.getProperty(reason.code())).getFormatsByArgumentIndex())
                        .hasSize(reason.arguments()));
    }
}
