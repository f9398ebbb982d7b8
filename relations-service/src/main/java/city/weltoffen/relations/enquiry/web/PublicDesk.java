package city.weltoffen.relations.enquiry.web;

import city.weltoffen.defaults.forms.FormLimit;
import city.weltoffen.relations.enquiry.Enquiries;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Takes what anybody sends. */
@Component
class PublicDesk {

    private final Enquiries enquiries;
    private final FormLimit limit;
    private final Clock businessClock;

    PublicDesk(Enquiries enquiries, FormLimit limit, Clock businessClock) {
        this.enquiries = enquiries;
        this.limit = limit;
        this.businessClock = businessClock;
    }

    /** @throws city.weltoffen.defaults.problems.DomainProblem {@code too-many-requests} */
    void admit(HttpServletRequest from, HttpServletResponse to) {
        limit.admit(from, to);
    }

    /** The reference. Programs get one too, so that they learn nothing, but it leads nowhere. */
    String receive(PublicEnquiryRequest request) {
        return request.isFromAProgram()
                ? enquiries.spentReference()
                : enquiries
                        .receive(request.enquiry(LocalDate.now(businessClock)))
                        .intake()
                        .reference();
    }
}
