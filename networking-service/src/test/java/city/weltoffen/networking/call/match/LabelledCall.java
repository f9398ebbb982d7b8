package city.weltoffen.networking.call.match;

import city.weltoffen.networking.call.CallDetails;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A call of {@code calls/labelled.yml} with the themes it is about, as a person reads it.
 *
 * @param heldOut not looked at while the glossary was tuned
 */
record LabelledCall(
        String title,
        @Nullable String callTitle,
        String code,
        @Nullable String programme,
        @Nullable List<String> keywords,
        Set<String> themes,
        boolean heldOut) {

    static List<LabelledCall> all() throws IOException {
        try (InputStream file = LabelledCall.class.getResourceAsStream("/calls/labelled.yml")) {
            return YAMLMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(Objects.requireNonNull(file), new TypeReference<List<LabelledCall>>() {});
        }
    }

    CallDetails details() {
        return SomeCall.titled(title)
                .identifier(code)
                .programme(programme)
                .callTitle(callTitle)
                .keywords(keywords == null ? List.of() : keywords)
                .details();
    }
}
