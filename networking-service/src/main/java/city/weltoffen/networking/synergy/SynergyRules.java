package city.weltoffen.networking.synergy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * When two departments are told of each other; what each line means says {@code synergy/rules.yml}, which a city may
 * replace.
 */
public record SynergyRules(
        Period window,
        Period fresh,
        int aMonth,
        Period answerWithin,
        Period laterAtMost,
        Map<SynergyState, Period> rest,
        int matterAtMost,
        int sideAtMost,
        int mattersAtOnce,
        int departmentsAtMost,
        int themesAtMost,
        Set<String> office,
        Set<String> homeCountries,
        Set<String> everydayThemes,
        Set<String> silentStates,
        Map<GroundKind, GroundRule> grounds,
        Map<String, ActRule> acts,
        Map<String, CaseRule> matters) {

    public SynergyRules {
        for (Period period : List.of(window, fresh, answerWithin, laterAtMost)) {
            if (period.isNegative() || period.isZero()) {
                throw new IllegalArgumentException("a period of the rules of synergies is not positive: " + period);
            }
        }
        if (aMonth < 1
                || matterAtMost < 1
                || sideAtMost < 1
                || mattersAtOnce < 1
                || departmentsAtMost < 2
                || themesAtMost < 1) {
            throw new IllegalArgumentException("a number of the rules of synergies is too small");
        }
        rest = rest == null ? Map.of() : Map.copyOf(rest);
        office = Given.set(office);
        homeCountries = Given.set(homeCountries);
        everydayThemes = Given.set(everydayThemes);
        silentStates = Given.set(silentStates);
        grounds = Map.copyOf(grounds);
        acts = Map.copyOf(acts);
        matters = Map.copyOf(matters);
    }

    /** A field that is not known here is a mistake of the file. */
    static SynergyRules read(InputStream file) throws IOException {
        return YAMLMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build()
                .readValue(file, SynergyRules.class);
    }

    /** The rule of a kind of event, if it is an act at all. */
    public @Nullable ActRule act(String kind) {
        return acts.get(kind);
    }

    /** The rule of the matter that an event of this kind is about. */
    @Nullable
    CaseRule matterOf(String kind) {
        return matters.get(kind.substring(0, Math.max(0, kind.indexOf('.'))));
    }

    /** How long the pair is left alone after it was told. */
    Period restAfter(SynergyState state) {
        return rest.getOrDefault(state, Period.ZERO);
    }
}
