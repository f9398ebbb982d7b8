package city.weltoffen.measures.counting;

import city.weltoffen.events.EventCatalogue;
import city.weltoffen.events.EventKind;
import city.weltoffen.events.LocalizedText;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Which fields of an event can be counted by, as the event catalogue knows them. */
final class EventFields {

    private static final Set<Class<?>> NUMBERS =
            Set.of(int.class, long.class, Integer.class, Long.class, BigDecimal.class, double.class, Double.class);
    private static final String NOTICE = "notice";
    private static final Map<String, Map<String, Sort>> BY_KIND = new ConcurrentHashMap<>();

    private EventFields() {}

    /** What a field holds. */
    enum Sort {
        NUMBER,
        KEY
    }

    /** By path; none of a kind that the catalogue does not know. */
    static Map<String, Sort> of(String kind) {
        return BY_KIND.computeIfAbsent(
                kind, name -> EventCatalogue.byName(name).map(EventFields::of).orElse(Map.of()));
    }

    private static Map<String, Sort> of(EventKind kind) {
        Map<String, Sort> fields = new TreeMap<>();
        for (RecordComponent component : kind.event().getRecordComponents()) {
            if (!component.getName().equals(NOTICE)) {
                collect(component.getName(), component.getGenericType(), false, fields);
            }
        }
        return Collections.unmodifiableMap(fields);
    }

    private static void collect(String path, Type type, boolean listed, Map<String, Sort> fields) {
        if (LocalizedText.class.equals(type)) {
            return;
        }
        if (type instanceof ParameterizedType list
                && list.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            collect(path, list.getActualTypeArguments()[0], true, fields);
        } else if (type instanceof Class<?> single && single.isRecord()) {
            for (RecordComponent component : single.getRecordComponents()) {
                collect(path + "." + component.getName(), component.getGenericType(), listed, fields);
            }
        } else if (type instanceof Class<?> single && NUMBERS.contains(single)) {
            if (!listed) {
                fields.put(path, Sort.NUMBER);
            }
        } else {
            fields.put(path, Sort.KEY);
        }
    }
}
