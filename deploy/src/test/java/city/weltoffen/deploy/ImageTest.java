package city.weltoffen.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ImageTest {

    static final List<String> SERVICES = Artefact.SERVICES;

    private final Dockerfile file = Dockerfile.read();

    @Test
    void exposesWhatItListensOn() {
        assertThat(file.listens()).containsOnlyKeys("SERVER_PORT", "MANAGEMENT_SERVER_PORT");
        assertThat(file.exposes())
                .hasSize(2)
                .containsExactlyInAnyOrderElementsOf(file.listens().values());
    }

    /** The jar comes from the layers, the cache from its training. */
    @Test
    void usesOnlyWhatIsInIt() {
        assertThat(file.copied())
                .hasSize(2)
                .allSatisfy(source -> assertThat(Files.ROOT.resolve(source)).exists());
        var there = Stream.concat(
                        Stream.of("application.jar", "application.aot"),
                        file.copied().stream().map(source -> source.substring(source.lastIndexOf('/') + 1)))
                .collect(Collectors.toSet());

        assertThat(file.used()).isEqualTo(there);
        assertThat(file.text()).contains("-XX:AOTCacheOutput=application.aot ", "WORKDIR /application\n");
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void asksForItsHealthWhereItIs(String service) {
        assertThat(Set.of(file.health())).isSubsetOf(Artefact.of(service).healthPaths());
    }
}
