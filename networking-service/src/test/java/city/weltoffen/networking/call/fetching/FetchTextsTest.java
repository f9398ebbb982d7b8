package city.weltoffen.networking.call.fetching;

import city.weltoffen.networking.call.portal.Texts;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void giveEveryFaultATextWithItsArguments(String language) throws IOException {
        Texts.of("sources", language).haveEach(FetchReason.values());
    }
}
