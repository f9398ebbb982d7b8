package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.security.Identity;
import city.weltoffen.relations.activity.FollowUp;
import city.weltoffen.relations.activity.FollowUpDestination;
import org.springframework.stereotype.Component;

/** A follow-up of an activity becomes an enquiry. */
@Component
class EnquiryDestination implements FollowUpDestination {

    private final Enquiries enquiries;

    EnquiryDestination(Enquiries enquiries) {
        this.enquiries = enquiries;
    }

    @Override
    public FollowUp.Became became() {
        return FollowUp.Became.ENQUIRY;
    }

    @Override
    public void require(String id, Identity reader) {
        enquiries.require(new EnquiryId(id));
    }
}
