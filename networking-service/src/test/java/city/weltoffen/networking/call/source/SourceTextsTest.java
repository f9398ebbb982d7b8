package city.weltoffen.networking.call.source;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.call.portal.Texts;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void giveEveryReasonATextWithItsArguments(String language) throws IOException {
        Texts.of("sources", language).haveEach(SourceReason.values());
    }

    @Test
    void sayTheSameInBothLanguages() throws IOException {
        assertThat(Texts.of("sources", "de").byCode().keySet())
                .isEqualTo(Texts.of("sources", "en").byCode().keySet());
    }
}
