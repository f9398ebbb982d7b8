package city.weltoffen.networking.meeting;

import city.weltoffen.networking.acting.Person;
import java.time.Instant;
import java.util.List;

/**
 * Minutes as they were sent, or as an amendment left them.
 *
 * @param items of the agenda with what was said and decided
 * @param agreed action items of this meeting
 * @param carried older action items that were open when it began
 */
public record MinutesVersion(
        int number,
        Instant at,
        Person by,
        List<AgendaItem> items,
        List<FrozenAction> agreed,
        List<FrozenAction> carried) {

    public MinutesVersion {
        items = List.copyOf(items);
        agreed = List.copyOf(agreed);
        carried = List.copyOf(carried);
    }
}
