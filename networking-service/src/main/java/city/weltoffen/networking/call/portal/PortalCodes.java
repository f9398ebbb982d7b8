package city.weltoffen.networking.call.portal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The portal's numbers and what they mean: data, since the portal adds programmes and a city may name them itself. */
public final class PortalCodes {

    private final List<Programme> programmes;
    private final Map<String, Programme> programmesByCode;
    private final Map<String, Programme> programmesByAbbreviation;
    private final Map<String, String> statuses;

    private PortalCodes(List<Programme> programmes, Map<String, String> statuses) {
        this.programmes = List.copyOf(programmes);
        this.programmesByCode = by(Programme::code);
        this.programmesByAbbreviation = by(Programme::abbreviation);
        this.statuses = Map.copyOf(statuses);
    }

    /** The tables that come with Weltoffen. */
    public static PortalCodes shipped() throws IOException {
        try (InputStream programmes = resource("programmes.yml");
                InputStream statuses = resource("statuses.yml")) {
            return read(programmes, statuses);
        }
    }

    /** A city's own tables, written like {@code eu-portal/programmes.yml} and {@code eu-portal/statuses.yml}. */
    public static PortalCodes read(InputStream programmes, InputStream statuses) {
        YAMLMapper yaml = YAMLMapper.builder().build();
        return new PortalCodes(
                yaml.readValue(programmes, new TypeReference<List<Programme>>() {}),
                yaml.readValue(statuses, new TypeReference<Map<String, String>>() {}));
    }

    public List<Programme> programmes() {
        return programmes;
    }

    public Optional<Programme> programme(String abbreviation) {
        return Optional.ofNullable(programmesByAbbreviation.get(abbreviation));
    }

    /** An unknown number stays visible, so that someone adds it to the table. */
    String abbreviation(String code) {
        Programme known = programmesByCode.get(code);
        return known == null ? code : known.abbreviation();
    }

    @Nullable
    String status(String code) {
        return statuses.get(code);
    }

    /** Where two numbers share an abbreviation, the first one names it. */
    private Map<String, Programme> by(Function<Programme, String> key) {
        return programmes.stream()
                .collect(Collectors.toUnmodifiableMap(key, Function.identity(), (first, next) -> first));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PortalCodes.class.getResourceAsStream("/eu-portal/" + name), name);
    }
}
