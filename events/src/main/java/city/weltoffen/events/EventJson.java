package city.weltoffen.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** How event data is written and read: what a reader does not know it passes over, so additions break nobody. */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private EventJson() {}

    /** The data of an event as it goes over the wire. */
    public static String write(DomainEvent event) {
        return MAPPER.writeValueAsString(event);
    }

    static <T> T read(String json, Class<T> type) {
        try {
            T value = MAPPER.readValue(json, type);
            if (value == null) {
                throw new UnreadableEvent("data is null", null);
            }
            return value;
        } catch (JacksonException malformed) {
            throw new UnreadableEvent(
                    "data is no " + type.getSimpleName() + ": " + malformed.getOriginalMessage(), malformed);
        }
    }

    static Notice readNotice(String json) {
        Notice notice = read(json, AnyEvent.class).notice();
        if (notice == null || notice.title() == null) {
            throw new UnreadableEvent("data has no notice", null);
        }
        return notice.tags() == null
                ? new Notice(
                        notice.title(),
                        notice.link(),
                        Tags.none(),
                        notice.addressees(),
                        notice.grounds(),
                        notice.joins(),
                        notice.publicLink())
                : notice;
    }

    private record AnyEvent(Notice notice) {}
}
