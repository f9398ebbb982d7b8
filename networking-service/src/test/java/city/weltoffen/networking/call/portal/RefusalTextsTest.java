package city.weltoffen.networking.call.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void giveEveryReasonOneTextWithAllItsArguments(String language) throws IOException {
        Texts.of("eu-portal", language).areThoseOf(Reason.values());
    }

    @Test
    void takeAsManyArgumentsAsTheyShowAndShortenThem() {
        assertThatIllegalArgumentException().isThrownBy(() -> Reason.PAST.with());
        assertThatIllegalArgumentException().isThrownBy(() -> Reason.NO_TITLE.with("title"));

        assertThat(Reason.PAST.with("x".repeat(100)).arguments())
                .singleElement()
                .satisfies(shown -> assertThat(shown).hasSizeLessThanOrEqualTo(RefusalReason.VALUE_LENGTH));
    }
}
