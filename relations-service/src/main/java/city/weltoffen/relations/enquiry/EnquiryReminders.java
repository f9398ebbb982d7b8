package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.jobs.Job;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Reminds departments of statements that are missing when their day has passed, and later the office. */
@Component
class EnquiryReminders implements Job {

    private final EnquiryIndex index;
    private final Enquiries enquiries;
    private final Clock businessClock;

    EnquiryReminders(EnquiryIndex index, Enquiries enquiries, Clock businessClock) {
        this.index = index;
        this.enquiries = enquiries;
        this.businessClock = businessClock;
    }

    @Override
    public String name() {
        return "enquiry-reminders";
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.now(businessClock);
        index.find(enquiry -> enquiry.waitsForStatementsSince(today))
                .forEach(enquiry -> enquiries.remindOfStatements(enquiry.id()));
    }
}
