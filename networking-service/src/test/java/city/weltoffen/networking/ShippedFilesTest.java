package city.weltoffen.networking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

class ShippedFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "synergy/rules.yml",
                "templates/calls.yml",
                "sources/sources.yml",
                "demo/funding.yml",
                "demo/public-calls.yml",
                "demo/hannover.yml",
                "demo/directory.yml",
                "demo/synergies.yml",
                "demo/learning.yml",
                "demo/meetings.yml",
                "application.yml"
            })
    void cutNoTextAtAComma(String file) throws IOException {
        List<Object> cut = new ArrayList<>();
        try (InputStream bytes = new ClassPathResource(file).getInputStream()) {
            new Yaml().loadAll(bytes).forEach(document -> collect(document, cut));
        }

        assertThat(cut).isEmpty();
    }

    /** What follows a comma in a text without quotes becomes a key of its own, without a value. */
    private static void collect(Object node, List<Object> cut) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (value == null && map.containsKey("de")) {
                    cut.add(key);
                }
                collect(value, cut);
            });
        } else if (node instanceof List<?> list) {
            list.forEach(one -> collect(one, cut));
        }
    }
}
