package city.weltoffen.networking.call.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the portal's search is asked for. Settings, since nobody documents that interface.
 *
 * @param types codes: 1 grant topics, 2 external action, 8 cascade funding
 * @param statuses codes: 31094501 forthcoming, 31094502 open
 * @param languages of the rows, two letters
 * @param pageSize 100 at most, more is refused there
 * @param sort field by which passes are ordered, up and down in turn and every third time not, since sorting leaves out
 *     rows that lack the field
 */
public record PortalQuery(
        List<String> types,
        List<String> statuses,
        List<String> languages,
        int pageSize,
        @Nullable String sort) {

    static final int LARGEST_PAGE = 100;

    public PortalQuery {
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
        languages = List.copyOf(languages);
        if (pageSize < 1 || pageSize > LARGEST_PAGE) {
            throw new IllegalArgumentException("1 to 100 rows");
        }
    }

    public static PortalQuery usual() {
        return new PortalQuery(
                List.of("1", "2", "8"), List.of("31094501", "31094502"), List.of("en"), LARGEST_PAGE, "identifier");
    }
}
