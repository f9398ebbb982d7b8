package city.weltoffen.measures.measure;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Money;
import city.weltoffen.measures.concept.Period;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What differs between two states of a measure's details, field by field and as text. */
final class DetailChanges {

    private DetailChanges() {}

    static List<FieldChange> between(MeasureDetails before, MeasureDetails now) {
        Map<String, String> from = texts(before);
        Map<String, String> to = texts(now);
        Set<String> fields = new LinkedHashSet<>(from.keySet());
        fields.addAll(to.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(from.get(field), to.get(field)))
                .map(field -> new FieldChange(field, from.get(field), to.get(field)))
                .toList();
    }

    /** Every field that has a value, as text. */
    static Map<String, String> texts(MeasureDetails details) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, "title", details.title());
        put(texts, "description", details.description());
        put(texts, "field", details.field());
        put(texts, "goals", joined(details.goals()));
        put(texts, "urgency", details.urgency().name());
        put(texts, "responsible", details.responsible());
        put(texts, "involved", joined(details.involved()));
        put(texts, details.period());
        put(
                texts,
                "contact",
                details.contact() == null ? null : details.contact().name());
        put(texts, "actors", joined(details.actors().stream().map(Actor::name).toList()));
        put(texts, "dependsOn", joined(details.dependsOn()));
        put(texts, "fileReference", details.fileReference());
        details.planned().forEach((year, money) -> put(texts, "planned." + year, text(money)));
        return texts;
    }

    static String text(Money money) {
        return money.amount().toPlainString() + " " + money.currency();
    }

    private static @Nullable String joined(Iterable<String> values) {
        String joined = String.join(", ", values);
        return joined.isEmpty() ? null : joined;
    }

    private static void put(Map<String, String> texts, String field, @Nullable LocalizedText text) {
        if (text != null) {
            texts.put(field + ".de", text.de());
            texts.put(field + ".en", text.en());
        }
    }

    private static void put(Map<String, String> texts, Period period) {
        put(
                texts,
                "period.begins",
                period.begins() == null ? null : period.begins().toString());
        put(texts, "period.ends", period.ends() == null ? null : period.ends().toString());
        put(texts, "period.continuous", period.continuous() ? "true" : null);
    }

    private static void put(Map<String, String> texts, String field, @Nullable String text) {
        if (text != null) {
            texts.put(field, text);
        }
    }
}
