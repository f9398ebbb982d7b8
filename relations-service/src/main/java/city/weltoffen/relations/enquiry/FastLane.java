package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.relations.catalogue.Catalogue;
import java.util.List;
import org.springframework.stereotype.Component;

/** Some kinds of enquiry go at once to the departments that work on their themes, before anybody has sorted them. */
@Component
class FastLane {

    private final Catalogue catalogue;
    private final Directory directory;
    private final EnquirySettings settings;

    FastLane(Catalogue catalogue, Directory directory, EnquirySettings settings) {
        this.catalogue = catalogue;
        this.directory = directory;
        this.settings = settings;
    }

    /** Leaves to the office what it does not know anybody for. */
    void take(Enquiry enquiry, Act act) {
        EnquiryDetails details = enquiry.details();
        if (catalogue.isFastLane(details.kind())) {
            List<String> fitting =
                    directory.departmentsFor(details.themes()).stream().sorted().toList();
            if (!fitting.isEmpty()) {
                enquiry.routeAtOnce(fitting, act.today().plus(settings.fastLaneReply()), act);
            }
        }
    }
}
