package city.weltoffen.relations.exchange;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.relations.partner.PartnerIndex;
import city.weltoffen.relations.partner.Partners;
import city.weltoffen.relations.relation.RelationIndex;
import city.weltoffen.relations.relation.Relations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Gatherers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Takes a file of partners and relations as a whole or not at all. What is known already stays as it is, so that a
 * repeated import completes an interrupted one and changes nothing else.
 */
@Component
class RelationImport {

    private static final int PART = 500;

    private final ObjectProvider<RowReader> readers;
    private final ImportSettings settings;
    private final Partners partners;
    private final PartnerIndex partnerIndex;
    private final Relations relations;
    private final RelationIndex relationIndex;

    RelationImport(
            ObjectProvider<RowReader> readers,
            ImportSettings settings,
            Partners partners,
            PartnerIndex partnerIndex,
            Relations relations,
            RelationIndex relationIndex) {
        this.readers = readers;
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
        RowReader reader = readers.getObject();
        for (SheetRow row : rows) {
            reader.read(row, problems).ifPresent(relation -> {
                read.add(relation);
                problems.addAll(stock.holds(relation) ? List.of() : relation.missing());
            });
        }
        ImportPlan plan = new ImportPlan(stock);
        read.forEach(plan::add);
        if (!dryRun && problems.isEmpty()) {
            take(plan);
        }
        return new Outcome(
                rows.size(),
                plan.partners().size(),
                plan.relations().size() + plan.establishings().size(),
                plan.known(),
                List.copyOf(problems));
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

    /** Partners first: what an interruption leaves behind is completed by the same file. */
    private void take(ImportPlan plan) {
        inParts(plan.partners(), partners::addAll);
        inParts(plan.relations(), relations::enterAll);
        plan.establishings().forEach(this::establish);
    }

    private static <T> void inParts(List<T> all, ToIntFunction<List<T>> write) {
        all.stream().gather(Gatherers.windowFixed(PART)).forEach(part -> {
            if (write.applyAsInt(part) < part.size()) {
                throw new DomainProblem("import-interrupted");
            }
        });
    }

    private void establish(ImportPlan.Establishing one) {
        ImportedRelation row = one.row();
        relations.establish(one.relation(), row.founding(), row.agreement(), row.resolution());
    }
}
