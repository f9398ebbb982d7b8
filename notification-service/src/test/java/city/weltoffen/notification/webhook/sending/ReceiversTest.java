package city.weltoffen.notification.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiversTest {

    private final Receivers receivers = new Receivers(false, ReceiversTest::resolved);

    private static InetAddress[] resolved(String host) throws UnknownHostException {
        return switch (host) {
            case "city.example" -> new InetAddress[] {InetAddress.ofLiteral("8.8.8.8")};
            case "inner.example" -> new InetAddress[] {InetAddress.ofLiteral("10.1.2.3")};
            case "both.example" -> new InetAddress[] {InetAddress.ofLiteral("8.8.8.8"), InetAddress.ofLiteral("::1")};
            default -> new InetAddress[] {InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", ""))};
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://city.example/hook",
                "HTTPS://city.example",
                "https://city.example:8443/a?b=c",
                "https://8.8.8.8/",
                "https://[2606:4700::1111]/x"
            })
    void takeAnAddressOfTheOpenInternet(String url) {
        assertThat(receivers.problem(url)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://city.example/, webhook-url-scheme",
        "file:///etc/passwd, webhook-url-unreadable",
        "gopher://city.example/, webhook-url-scheme",
        "ftp://city.example/, webhook-url-scheme",
        "javascript:alert(1), webhook-url-unreadable",
        "city.example, webhook-url-unreadable",
        "https://user@city.example/, webhook-url-extra",
        "https://user:pass@city.example/, webhook-url-extra",
        "https://city.example/#part, webhook-url-extra",
        "https://city.example/a b, webhook-url-unreadable",
        "https://city.example:0/, webhook-url-unreadable",
        "https://city.example:70000/, webhook-url-unreadable",
        "https://münchen.example/, webhook-url-unreadable",
        "https://１２７.0.0.1/, webhook-url-unreadable",
        "https://city.example\\@127.0.0.1/, webhook-url-unreadable",
        "https://2130706433/, webhook-url-unreadable",
        "https://0x7f000001/, webhook-url-unreadable",
        "https://127.1/, webhook-url-unreadable",
        "https://127.0.0.1/, webhook-url-inside",
        "https://0.0.0.0/, webhook-url-inside",
        "https://10.0.0.1/, webhook-url-inside",
        "https://169.254.169.254/latest/meta-data, webhook-url-inside",
        "https://100.64.1.1/, webhook-url-inside",
        "https://224.0.0.1/, webhook-url-inside",
        "https://[::1]/, webhook-url-inside",
        "https://[::ffff:127.0.0.1]/, webhook-url-inside",
        "https://[::ffff:a00:1]/, webhook-url-inside",
        "https://[fd00:ec2::254]/, webhook-url-inside",
        "https://[fe80::1]/, webhook-url-inside",
        "https://inner.example/, webhook-url-inside",
        "https://both.example/, webhook-url-inside"
    })
    void refuseEveryOther(String url, String code) {
        assertThat(receivers.problem(url)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://city.example/\r\nX-Injected: 1",
                "https://city.example/\u0000",
                "https://city.example/\t"
            })
    void refuseControlCharacters(String url) {
        assertThat(receivers.problem(url)).contains("webhook-url-unreadable");
    }

    @Test
    void takeTheCitysOwnNetworkWhereItIsAllowed() {
        Receivers local = new Receivers(true, ReceiversTest::resolved);

        assertThat(local.problem("http://127.0.0.1:9999/hook")).isEmpty();
        assertThat(local.problem("http://user@127.0.0.1:9999/hook")).contains("webhook-url-extra");
    }

    @Test
    void doNotTakeAHostThatNobodyKnows() {
        Receivers asking = new Receivers(false, host -> {
            throw new UnknownHostException(host);
        });

        assertThat(asking.problem("https://nobody.example/")).contains("webhook-url-unknown-host");
    }
}
