package city.weltoffen.relations.exchange;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import city.weltoffen.relations.partner.Partners;
import city.weltoffen.relations.relation.Founding;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.RelationIndex;
import city.weltoffen.relations.relation.RelationKind;
import city.weltoffen.relations.relation.Relations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
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
    Outcome run(InputStreamSource file, boolean dryRun) throws IOException {
        List<SheetRow> rows = rows(file);
        Stock stock = new Stock(partnerIndex, relationIndex);
        List<RowProblem> problems = new ArrayList<>();
        List<ImportedRelation> read = new ArrayList<>();
        for (SheetRow row : rows) {
            reader.read(row, problems).ifPresent(relation -> {
                read.add(relation);
                problems.addAll(stock.holds(relation) ? List.of() : relation.missing());
            });
        }
        Tally tally = new Tally();
        boolean take = !dryRun && problems.isEmpty();
        read.forEach(row -> enter(row, take, stock, tally));
        return new Outcome(rows.size(), tally.partners, tally.relations, tally.known, List.copyOf(problems));
    }

    private List<SheetRow> rows(InputStreamSource file) throws IOException {
        Sheet sheet = new Sheet(settings.mostRows());
        switch (FileType.of(file)) {
            case XLSX -> XlsxSheet.read(file, sheet);
            case XLS -> throw new DomainProblem("import-xls");
            case TEXT -> CsvSheet.read(file, sheet);
        }
        return sheet.rows();
    }

    private void enter(ImportedRelation row, boolean take, Stock stock, Tally tally) {
        if (stock.holds(row)) {
            tally.known++;
            return;
        }
        PartnerId partner = stock.partner(row.partner()).orElseGet(() -> {
            tally.partners++;
            PartnerId added = take ? partners.add(row.partner(), false).id() : new PartnerId("row " + row.number());
            stock.add(added, row.partner());
            return added;
        });
        RelationKind kind = row.kind();
        if (kind != null) {
            tally.relations++;
            RelationId proposed =
                    stock.relation(partner, kind, row).map(Stock.Known::id).orElse(null);
            stock.add(partner, kind, row, take ? take(partner, kind, row, proposed) : proposed);
        }
    }

    private RelationId take(PartnerId partner, RelationKind kind, ImportedRelation row, @Nullable RelationId proposed) {
        Founding founding = row.founding();
        if (proposed == null) {
            return founding == null
                    ? relations.propose(partner, kind, row.details(), false).id()
                    : relations
                            .enter(partner, kind, row.details(), founding, row.agreement(), row.resolution())
                            .id();
        }
        if (founding != null) {
            relations.establish(proposed, founding, row.agreement(), row.resolution());
        }
        return proposed;
    }

    private static final class Tally {
        private int partners;
        private int relations;
        private int known;
    }
}
