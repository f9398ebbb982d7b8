package city.weltoffen.networking.call.portal;

import java.time.LocalDate;
import java.util.Set;

/** Makes a call of a row, or says why not. */
final class PortalCalls {

    private static final Set<String> TYPES = Set.of("1", "2", "8");
    private static final String COMPLETE_SOURCE = "SEDIA";

    private final PortalCodes codes;
    private final TopicFacts facts;

    PortalCalls(PortalCodes codes) {
        this.codes = codes;
        this.facts = new TopicFacts(codes, TYPES);
    }

    PortalCall of(PortalRow row, LocalDate today) throws RefusedRow {
        if (!row.hasMetadata()) {
            throw Reason.NO_METADATA.row();
        }
        String type = facts.type(row.first("type"));
        String identifier = facts.identifier(row.first("identifier"));
        refuseIncomplete(row);
        PortalNames names = PortalNames.of(row, identifier);
        PortalSchedule schedule = PortalSchedule.of(row, today);
        return new PortalCall(
                row.name(),
                names.identifier(),
                type,
                row.language(),
                PortalDates.moment(row.first("esDA_IngestDate").orElse("")),
                names.title(),
                names.callIdentifier(),
                names.callTitle(),
                row.isCascadeFunding() ? schedule.status(today) : facts.status(row.first("status")),
                row.label("frameworkProgramme", TopicFacts.LABEL_LENGTH)
                        .map(codes::abbreviation)
                        .orElse(null),
                facts.typeOfAction(row.values("typesOfAction").stream()
                        .map(action -> PlainText.label(action, TopicFacts.LABEL_LENGTH))),
                schedule.opensOn(),
                row.label("deadlineModel", TopicFacts.LABEL_LENGTH).orElse(null),
                schedule.deadlines(),
                PortalBudget.of(row, identifier),
                PortalKeywords.of(row),
                PortalText.of(row),
                row.page().orElseGet(() -> topicPage(row, identifier)));
    }

    /** The index also holds remains of other sources, often long closed and always without description. */
    private static void refuseIncomplete(PortalRow row) throws RefusedRow {
        String source = row.first("DATASOURCE").orElse("");
        if (row.first("REFERENCE").isEmpty() || source.isEmpty()) {
            throw Reason.REDUCED_ROW.row();
        }
        if (!source.equals(COMPLETE_SOURCE)) {
            throw Reason.OTHER_SOURCE.row(source);
        }
    }

    /** The portal shows external actions under their reference. */
    private static String topicPage(PortalRow row, String identifier) {
        return TopicPage.of(row.isGrantTopic() ? identifier : row.name());
    }
}
