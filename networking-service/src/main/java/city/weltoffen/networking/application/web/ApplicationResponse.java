package city.weltoffen.networking.application.web;

import city.weltoffen.events.Money;
import city.weltoffen.networking.application.Application;
import city.weltoffen.networking.application.ApplicationContent;
import city.weltoffen.networking.application.ApplicationRole;
import city.weltoffen.networking.application.ApplicationStep;
import city.weltoffen.networking.application.Grant;
import city.weltoffen.networking.application.NamedLink;
import city.weltoffen.networking.application.Stage;
import city.weltoffen.networking.interest.DepartmentDecision;
import city.weltoffen.networking.interest.InterestRole;
import city.weltoffen.networking.interest.InterestState;
import city.weltoffen.networking.interest.web.CallOfInterest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of an application.
 *
 * @param departments slugs; the first is the responsible one
 * @param programme the one given, else the call's
 * @param joint whether it is the joint application on its call
 * @param standings where its departments stand with the call, in their order
 */
record ApplicationResponse(
        String id,
        String project,
        String title,
        Stage stage,
        @Nullable CallOfInterest call,
        @Nullable String programme,
        ApplicationRole role,
        List<String> departments,
        Set<String> partners,
        Set<String> themes,
        Set<String> measures,
        @Nullable Money requested,
        @Nullable Money ownContribution,
        @Nullable Money total,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        @Nullable LocalDate reportDue,
        @Nullable String fileReference,
        List<NamedLink> links,
        @Nullable String notes,
        @Nullable String lessons,
        @Nullable Grant grant,
        boolean joint,
        List<DepartmentStanding> standings,
        List<ApplicationStep> history,
        ApplicationMay may) {

    static ApplicationResponse of(
            Application application,
            @Nullable CallOfInterest call,
            boolean joint,
            List<DepartmentStanding> standings,
            ApplicationMay may) {
        ApplicationContent content = application.content();
        return new ApplicationResponse(
                application.id().value(),
                content.project(),
                content.title(),
                application.stage(),
                call,
                content.fundedBy(),
                content.role(),
                content.departments(),
                content.partners(),
                content.themes(),
                content.measures(),
                content.amounts().requested(),
                content.amounts().ownContribution(),
                content.amounts().total(),
                content.begins(),
                content.ends(),
                content.reportDue(),
                content.fileReference(),
                content.links(),
                content.notes(),
                content.lessons(),
                application.grant(),
                joint,
                standings,
                application.history(),
                may);
    }

    /**
     * Where a department stands with the call.
     *
     * @param interest id of its interest
     */
    record DepartmentStanding(
            String department,
            @Nullable String interest,
            @Nullable InterestRole role,
            @Nullable InterestState state,
            @Nullable DepartmentDecision decision) {}

    /**
     * What the reader may do.
     *
     * @param moves stages to which it can be moved
     * @param back those of them that need a reason
     * @param correct whether its grant can be corrected
     */
    record ApplicationMay(
            boolean write,
            List<Stage> moves,
            List<Stage> back,
            boolean submit,
            boolean decide,
            boolean correct,
            boolean withdraw) {}
}
