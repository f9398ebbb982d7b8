package city.weltoffen.relations.confirmation;

import city.weltoffen.defaults.directory.DepartmentEntry;
import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.matters.Matter;
import city.weltoffen.defaults.matters.MatterSource;
import city.weltoffen.defaults.matters.Reader;
import city.weltoffen.events.LocalizedText;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Yearly lists with open entries: for the department, and for the office where the department did not answer. */
@Component
class ConfirmationMatters implements MatterSource {

    private static final LocalizedText DUE = new LocalizedText("Jährliche Bestätigung", "Yearly confirmation");
    private static final LocalizedText CONFIRM = new LocalizedText("Bestätigen", "Confirm");
    private static final LocalizedText ESCALATED =
            new LocalizedText("Jährliche Bestätigung blieb aus", "Yearly confirmation is missing");
    private static final LocalizedText TAKE_OVER = new LocalizedText("Übernehmen", "Take over");

    private final ConfirmationLists lists;
    private final YearlyConfirmation confirmation;
    private final Directory directory;

    ConfirmationMatters(ConfirmationLists lists, YearlyConfirmation confirmation, Directory directory) {
        this.lists = lists;
        this.confirmation = confirmation;
        this.directory = directory;
    }

    @Override
    public Stream<Matter> waiting(Reader reader) {
        List<ConfirmationList> known = reader.office() ? lists.all() : lists.ofDepartments(reader.departments());
        return known.stream().filter(list -> !confirmation.open(list).isEmpty()).flatMap(list -> matters(list, reader));
    }

    private Stream<Matter> matters(ConfirmationList list, Reader reader) {
        if (reader.departments().contains(list.department())) {
            return Stream.of(matter("confirmation-due", DUE, CONFIRM, list));
        }
        return reader.office() && list.escalatedOn().isPresent()
                ? Stream.of(matter("confirmation-escalated", ESCALATED, TAKE_OVER, list))
                : Stream.empty();
    }

    private Matter matter(String kind, LocalizedText what, LocalizedText verb, ConfirmationList list) {
        LocalizedText department = directory
                .department(list.department())
                .map(DepartmentEntry::name)
                .orElse(new LocalizedText(list.department(), list.department()));
        int open = confirmation.open(list).size();
        return new Matter(
                kind,
                list.id().value(),
                what,
                new LocalizedText(
                        "%s: %d offen".formatted(department.de(), open),
                        "%s: %d open".formatted(department.en(), open)),
                list.answerBy(),
                list.issuedOn(),
                list.department(),
                "/confirmations/" + list.id().value(),
                verb);
    }
}
