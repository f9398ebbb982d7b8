package city.weltoffen.relations.enquiry.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.relations.enquiry.EnquirySettings;
import city.weltoffen.relations.enquiry.mail.Mails;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Mails that are dropped on the enquiry desk. */
@RestController
@Tag(name = "enquiries")
class EnquiryMailsController {

    private final Mails mails;
    private final MailPrefill prefill;
    private final EnquirySettings settings;

    EnquiryMailsController(Mails mails, MailPrefill prefill, EnquirySettings settings) {
        this.mails = mails;
        this.prefill = prefill;
        this.settings = settings;
    }

    @PostMapping(path = "/api/enquiries/mails", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Reads a mail (.eml or .msg) and answers what it says, to be looked over",
            description = "One part named file, 25 MB at most (413); 422 not-a-mail when it is none. Nothing is stored:"
                    + " the enquiry is entered with what was looked over.")
    PrefilledEnquiry read(@RequestPart("file") MultipartFile file) throws IOException {
        if (file.getSize() > settings.mailSize().toBytes()) {
            throw DomainProblem.of(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "mail-too-large",
                    settings.mailSize().toMegabytes());
        }
        return prefill.of(mails.read(file.getInputStream()));
    }
}
