package city.weltoffen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.weltoffen.defaults.problems.DomainProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTest {

    private static final String FIELD = "#/address";

    @Test
    void isTakenWithoutItsMarginAndWithTheDomainAsDnsHasIt() {
        assertThat(Mailbox.of(" Kim.Kultur+digest@Würzburg.Example ", FIELD))
                .isEqualTo("Kim.Kultur+digest@xn--wrzburg-n2a.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example\r\nBcc: all@b.example",
                "a@b.example\nSubject: x",
                "a\t@b.example",
                "a@b.example\u0085Bcc: x@b.example"
            })
    void addsNoHeader(String injected) {
        assertThatThrownBy(() -> Mailbox.of(injected, FIELD))
                .isInstanceOf(DomainProblem.class)
                .hasMessageContaining("address-line-break");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "@b.example", "a@", "a@b", "a@b.example, c@b.example", "a@b.example;c@b.example",
                "Kim <a@b.example>", "<a@b.example>", "a b@b.example", "a@b@c.example", "a@-b.example", "a@b..example",
                "a@[127.0.0.1]", "group:a@b.example;", "\"a b\"@b.example", "a..b@b.example", "ü@b.example"
            })
    void isOneAndComplete(String entered) {
        assertThatThrownBy(() -> Mailbox.of(entered, FIELD))
                .isInstanceOf(DomainProblem.class)
                .hasMessageContaining("address-invalid");
    }
}
