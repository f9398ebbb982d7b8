package city.weltoffen.networking.call.reading;

import city.weltoffen.networking.call.portal.Texts;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void giveEveryDoubtOneTextWithAllItsArguments(String language) throws IOException {
        Texts.of("reading", language).areThoseOf(Doubt.values());
    }
}
