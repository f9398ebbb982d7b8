package city.weltoffen.networking.synergy;

import city.weltoffen.events.EventEnvelope;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of an event by their places, such as {@code relation.involved}, whatever its kind. */
final class EventFields {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode data;

    private EventFields(JsonNode data) {
        this.data = data;
    }

    static EventFields of(EventEnvelope event) {
        return new EventFields(JSON.readTree(event.data()));
    }

    /** All texts at these places. */
    Set<String> all(Collection<String> places) {
        Set<String> found = new LinkedHashSet<>();
        places.forEach(place -> at(place).forEach(found::add));
        return Set.copyOf(found);
    }

    /** The texts at the first of these places that has any. */
    Set<String> first(List<String> places) {
        return places.stream()
                .map(place -> all(List.of(place)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    Optional<String> one(@Nullable String place) {
        return place == null ? Optional.empty() : at(place).findFirst();
    }

    Optional<LocalDate> day(@Nullable String place) {
        try {
            return one(place).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private Stream<String> at(String place) {
        JsonNode node = data;
        for (String name : place.split("\\.")) {
            node = node.path(name);
        }
        return node.isArray() ? node.valueStream().flatMap(EventFields::text) : text(node);
    }

    private static Stream<String> text(JsonNode node) {
        return node.isString() || node.isBoolean() || node.isNumber() ? Stream.of(node.asString()) : Stream.empty();
    }
}
