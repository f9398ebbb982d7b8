package city.weltoffen.networking.synergy;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A situation of the labelled test set: what was told, on which day one looks, and whether two departments are told.
 *
 * @param successors of departments that ended
 * @param merged partners by the one that was given up
 * @param coordinators where they are others than one for each department
 */
record Situation(
        String name,
        @Nullable LocalDate today,
        boolean fires,
        List<SituationEvent> events,
        @Nullable List<Earlier> told,
        @Nullable Map<String, String> successors,
        @Nullable Map<String, String> merged,
        @Nullable Map<String, Set<String>> coordinators) {

    static final ZoneId CITY = ZoneId.of("Europe/Berlin");
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 5, 6);
    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2026, 5, 14));

    /** @param ground for instance {@code partner:poznan} */
    record Earlier(
            List<String> departments,
            String ground,
            SynergyState state,
            LocalDate on,
            @Nullable LocalDate closed,
            @Nullable Set<String> acts) {

        Told told() {
            return new Told(
                    String.join("|", departments) + "|" + ground,
                    departments,
                    state,
                    on,
                    closed == null ? null : closed.atTime(12, 0).atZone(CITY).toInstant(),
                    acts == null
                            ? Set.of()
                            : Set.copyOf(acts.stream().map(SituationEvent::idOf).toList()));
        }
    }

    static List<Situation> all() {
        try (InputStream file = new ClassPathResource("synergy/situations.yml").getInputStream()) {
            return YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(file, new TypeReference<List<Situation>>() {});
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static SynergyRules rules() {
        try (InputStream file = new ClassPathResource("synergy/rules.yml").getInputStream()) {
            return SynergyRules.read(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    Map<Match, Verdict> judged(SynergyRules rules) {
        ActReader reader = new ActReader(rules, CITY);
        List<Act> acts = new ArrayList<>();
        Map<String, Case> cases = new HashMap<>();
        for (int index = 0; index < events.size(); index++) {
            var event = events.get(index).envelope(index);
            reader.act(event).ifPresent(acts::add);
            reader.matter(event).ifPresent(found -> cases.put(found.id(), found));
        }
        UnaryOperator<String> departments = slug -> given(successors).getOrDefault(slug, slug);
        Picture picture =
                Picture.of(acts, cases.values(), new Successors(departments), Successors.after(given(merged)), rules);
        Coordinators people = slug -> given(coordinators).getOrDefault(slug, Set.of(slug + "-coordinator"));
        LocalDate day = Objects.requireNonNullElse(today, WEDNESDAY);
        boolean workingDay = day.getDayOfWeek().getValue() < 6 && !HOLIDAYS.contains(day);
        return new Judge(rules, people, CITY)
                .judge(picture, given(told).stream().map(Earlier::told).toList(), day, workingDay);
    }

    private static <K, V> Map<K, V> given(@Nullable Map<K, V> values) {
        return values == null ? Map.of() : values;
    }

    private static <T> List<T> given(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }

    @Override
    public String toString() {
        return name;
    }
}
