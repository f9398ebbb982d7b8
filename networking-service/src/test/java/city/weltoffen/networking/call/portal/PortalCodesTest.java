package city.weltoffen.networking.call.portal;

import static city.weltoffen.networking.call.portal.PortalPages.bytes;
import static city.weltoffen.networking.call.portal.PortalPages.codes;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.LocalizedText;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

class PortalCodesTest {

    @Test
    void nameTheProgrammesThatShip() {
        assertThat(codes().abbreviation("43108390")).isEqualTo("HORIZON");
        assertThat(codes().programme("CREA").orElseThrow().name())
                .isEqualTo(new LocalizedText("Kreatives Europa", "Creative Europe"));
        assertThat(codes().programme("NONE")).isEmpty();
    }

    @Test
    void translateStatuses() {
        assertThat(codes().status("31094501")).isEqualTo("FORTHCOMING");
        assertThat(codes().status("31094502")).isEqualTo("OPEN");
        assertThat(codes().status("31094503")).isEqualTo("CLOSED");
        assertThat(codes().status("0")).isNull();
    }

    @Test
    void areReplacedByACitysOwn() {
        PortalCodes own = PortalCodes.read(
                new ByteArrayInputStream(bytes("[{code: \"7\", abbreviation: OWN, name: {de: Eigenes, en: Own}}]")),
                new ByteArrayInputStream(bytes("\"1\": OPEN")));

        assertThat(own.programmes()).extracting(Programme::abbreviation).containsExactly("OWN");
        assertThat(own.status("1")).isEqualTo("OPEN");
    }
}
