package city.weltoffen.relations.exchange;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.relations.partner.Duplicate;
import city.weltoffen.relations.partner.PartnerDetails;
import city.weltoffen.relations.partner.PartnerEntry;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import city.weltoffen.relations.partner.Partners;
import city.weltoffen.relations.relation.Relation;
import city.weltoffen.relations.relation.RelationEntry;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.RelationIndex;
import city.weltoffen.relations.relation.RelationKind;
import city.weltoffen.relations.relation.RelationState;
import city.weltoffen.relations.relation.Relations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Takes a file of partners and relations as a whole or not at all. What is known already stays as it is, so that a
 * repeated import completes an interrupted one and changes nothing else.
 */
@Component
class RelationImport {

    private final RowReader reader;
    private final ImportSettings settings;
    private final Partners partners;
    private final PartnerIndex partnerIndex;
    private final Relations relations;
    private final RelationIndex relationIndex;

    RelationImport(
            RowReader reader,
            ImportSettings settings,
            Partners partners,
            PartnerIndex partnerIndex,
            Relations relations,
            RelationIndex relationIndex) {
        this.reader = reader;
        this.settings = settings;
        this.partners = partners;
        this.partnerIndex = partnerIndex;
        this.relations = relations;
        this.relationIndex = relationIndex;
    }

    /** What a file came to, with problems by row and column. */
    record Outcome(int rows, int partners, int relations, int known, List<RowProblem> problems) {}

    /** @throws DomainProblem when the file as a whole cannot be read */
    Outcome run(byte[] file, boolean dryRun) throws IOException {
        Sheet sheet = new Sheet(settings.mostRows());
        if (isZip(file)) {
            XlsxSheet.read(file, sheet);
        } else {
            CsvSheet.read(file, sheet);
        }
        List<RowProblem> problems = new ArrayList<>();
        List<ImportedRelation> read = new ArrayList<>();
        sheet.rows().forEach(row -> reader.read(row, problems).ifPresent(read::add));
        Tally tally = new Tally();
        boolean take = !dryRun && problems.isEmpty();
        read.forEach(row -> enter(row, take, tally));
        return new Outcome(
                sheet.rows().size(), tally.partners.size(), tally.relations, tally.known, List.copyOf(problems));
    }

    private static boolean isZip(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }

    private void enter(ImportedRelation row, boolean take, Tally tally) {
        Optional<PartnerId> known = known(row.partner());
        Optional<RelationEntry> relation = known.flatMap(partner -> relation(partner, row));
        boolean complete = relation.isPresent() && !(isHalfDone(relation.get()) && row.founding() != null);
        if (known.isPresent() && (row.kind() == null || complete)) {
            tally.known++;
            return;
        }
        if (known.isEmpty()) {
            tally.partners.add(
                    FoldedText.fold(row.partner().name().de()) + row.partner().country());
        }
        tally.relations += row.kind() == null ? 0 : 1;
        if (take) {
            PartnerId partner =
                    known.orElseGet(() -> partners.add(row.partner(), false).id());
            take(partner, row, relation.map(RelationEntry::id));
        }
    }

    private static boolean isHalfDone(RelationEntry relation) {
        return relation.state() == RelationState.PROSPECTIVE;
    }

    private void take(PartnerId partner, ImportedRelation row, Optional<RelationId> proposed) {
        RelationKind kind = row.kind();
        if (kind != null) {
            RelationId id = proposed.orElseGet(() -> propose(partner, kind, row).id());
            if (row.founding() != null) {
                relations.establish(id, row.founding(), row.agreement(), row.resolution());
            }
        }
    }

    private Relation propose(PartnerId partner, RelationKind kind, ImportedRelation row) {
        return relations.propose(partner, kind, row.details(), false);
    }

    private Optional<PartnerId> known(PartnerDetails partner) {
        return Duplicate.among(partnerIndex, partner.names().toList(), partner.country(), null).stream()
                .map(Duplicate::partner)
                .map(PartnerEntry::id)
                .findFirst();
    }

    private Optional<RelationEntry> relation(PartnerId partner, ImportedRelation row) {
        return relationIndex
                .find(entry -> entry.partner().equals(partner)
                        && entry.kind() == row.kind()
                        && Objects.equals(entry.details().title(), row.details().title()))
                .stream()
                .findFirst();
    }

    private static final class Tally {
        private final Set<String> partners = new HashSet<>();
        private int relations;
        private int known;
    }
}
