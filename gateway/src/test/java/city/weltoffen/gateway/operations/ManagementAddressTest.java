package city.weltoffen.gateway.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManagementAddressTest {

    @Test
    void isOneInstance() throws UnknownHostException {
        var address = ManagementAddress.of("http://relations-service:9081/");

        assertThat(address.resolved()).containsExactly(address);
        assertThat(address.hostAndPort()).isEqualTo("relations-service:9081");
        assertThat(address.at("/actuator/info")).hasToString("http://relations-service:9081/actuator/info");
    }

    @Test
    void isEveryAddressOfAName() throws UnknownHostException {
        var address = ManagementAddress.of("dns:http://127.0.0.1:9081");

        assertThat(address.resolved()).containsExactly(ManagementAddress.of("http://127.0.0.1:9081"));
    }

    @Test
    void mayBeOfTheNewerProtocol() throws UnknownHostException {
        var address = ManagementAddress.of("dns:http://[::1]:9081");

        assertThat(address.resolved())
                .singleElement()
                .satisfies(found -> assertThat(found.hostAndPort()).endsWith(":1]:9081"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost:9081", "ftp://localhost:9081", "dns:localhost", "http://", "http://a b"})
    void isRefusedWhenNobodyCanAnswerThere(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ManagementAddress.of(text));
    }
}
