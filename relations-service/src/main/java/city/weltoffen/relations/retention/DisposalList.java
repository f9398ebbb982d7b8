package city.weltoffen.relations.retention;

import city.weltoffen.defaults.problems.DomainProblem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What was due in one year, as it is offered to the archive, and what was decided on each matter.
 *
 * @param id the year
 */
@Document("disposalLists")
public record DisposalList(
        @Id String id,
        LocalDate issuedOn,
        List<DisposalItem> items,
        @Version @Nullable Long version) {

    public DisposalList {
        items = List.copyOf(items);
    }

    /** @throws DomainProblem {@code not-found} or {@code disposal-decided} */
    DisposalList decided(Matter matter, DisposalItem.Fate fate) {
        DisposalItem item = items.stream()
                .filter(known -> known.matter().equals(matter))
                .findFirst()
                .orElseThrow(() -> DomainProblem.notFound(matter.id()));
        if (!item.isOpen()) {
            throw new DomainProblem("disposal-decided");
        }
        return new DisposalList(
                id,
                issuedOn,
                items.stream()
                        .map(known -> known.equals(item) ? item.with(fate) : known)
                        .toList(),
                version);
    }
}
