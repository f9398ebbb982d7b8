package city.weltoffen.relations.enquiry.mail;

import city.weltoffen.defaults.problems.DomainProblem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.poi.EmptyFileException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.springframework.stereotype.Component;

/** Reads a mail, by what the file is and not by how it is called. */
@Component
public class Mails {

    /** @throws DomainProblem {@code not-a-mail} */
    public ReadMail read(InputStream file) throws IOException {
        // Looking at the beginning needs a stream that can go back.
        try (InputStream mail = FileMagic.prepareToCheckMagic(new BufferedInputStream(file))) {
            Optional<ReadMail> read =
                    FileMagic.valueOf(mail) == FileMagic.OLE2 ? OutlookMail.read(mail) : InternetMail.read(mail);
            return read.orElseThrow(() -> new DomainProblem("not-a-mail"));
        } catch (EmptyFileException nothing) {
            throw new DomainProblem("not-a-mail");
        }
    }
}
