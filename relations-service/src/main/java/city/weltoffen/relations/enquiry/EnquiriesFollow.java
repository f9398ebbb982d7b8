package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.succession.DepartmentFollower;
import city.weltoffen.defaults.succession.Followed;
import org.springframework.stereotype.Component;

/** Enquiries that are not answered go with the departments that are asked. */
@Component
class EnquiriesFollow implements DepartmentFollower {

    private final EnquiryIndex index;
    private final Enquiries enquiries;

    EnquiriesFollow(EnquiryIndex index, Enquiries enquiries) {
        this.index = index;
        this.enquiries = enquiries;
    }

    @Override
    public void departmentFollowed(Followed followed) {
        index.find(enquiry -> enquiry.state() != EnquiryState.ANSWERED
                        && enquiry.departments().contains(followed.from()))
                .forEach(enquiry -> enquiries.departmentFollowed(enquiry.id(), followed));
    }
}
