package city.weltoffen.relations.enquiry.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    private static final String HEADERS =
            """
            From: =?UTF-8?Q?J=C3=BCrgen_Wi=C5=9Bniewski?= <jw@um.poznan.example>
            To: international@city.example
            Subject: =?UTF-8?B?%s?=
            Date: Wed, 6 May 2026 10:00:00 +0200
            MIME-Version: 1.0
            """.formatted(Base64.getEncoder().encodeToString("Współpraca – Kooperation".getBytes(UTF_8)));

    private static final String GERMAN =
            "Sehr geehrte Damen und Herren,\n\nwir würden gern mit der Stadt über Grünflächen sprechen. Für uns ist das wichtig.";

    private static ReadMail read(byte[] file) throws IOException {
        return new Mails().read(new ByteArrayInputStream(file));
    }

    private static ReadMail read(String mail, Charset charset) throws IOException {
        return read(mail.replace("\n", "\r\n").getBytes(charset));
    }

    private static String plain(String charset) {
        return HEADERS + "Content-Type: text/plain; charset=" + charset + "\nContent-Transfer-Encoding: 8bit\n\n"
                + GERMAN;
    }

    @Nested
    class InternetMails {

        @Test
        void areReadInUtf8() throws IOException {
            ReadMail mail = read(plain("utf-8"), UTF_8);

            assertThat(mail.subject()).isEqualTo("Współpraca – Kooperation");
            assertThat(mail.name()).isEqualTo("Jürgen Wiśniewski");
            assertThat(mail.email()).isEqualTo("jw@um.poznan.example");
            assertThat(mail.text()).isEqualTo(GERMAN);
            assertThat(mail.language()).isEqualTo("de");
            assertThat(mail.cut()).isFalse();
        }

        @Test
        void areReadInLatin1() throws IOException {
            assertThat(read(plain("iso-8859-1"), ISO_8859_1).text()).isEqualTo(GERMAN);
        }

        @ParameterizedTest
        @ValueSource(strings = {"utf-8", "x-unheard-of", "\"", "utf 8"})
        void keepWhatIsReadableOfABrokenCharset(String charset) throws IOException {
            ReadMail mail = read(plain(charset), ISO_8859_1);

            assertThat(mail.subject()).startsWith("Wsp");
            assertThat(mail.text()).contains("Sehr geehrte Damen und Herren", "w\ufffdrden gern");
        }

        @Test
        void keepAnUnknownCharsetOfASubject() throws IOException {
            ReadMail mail = read(
                    "From: a@b.example\nSubject: =?x-none?Q?Gr=FC=DFe?=\nDate: Wed, 6 May 2026 10:00:00 +0200\n\nx",
                    UTF_8);

            assertThat(mail.subject()).contains("Gr");
        }

        @Test
        void becomeTextWhenTheyAreHtmlOnly() throws IOException {
            ReadMail mail = read(
                    HEADERS
                            + "Content-Type: text/html; charset=utf-8\n\n"
                            + "<html><head><title>T</title><style>p{}</style><script>alert(1)</script></head>"
                            + "<body><p>Szanowni\n Państwo,</p><p>czy &lt;jazz&gt;<br>jest dla&nbsp;Państwa?</p></body></html>",
                    UTF_8);

            assertThat(mail.text()).isEqualTo("Szanowni Państwo,\n\nczy <jazz>\njest dla Państwa?");
            assertThat(mail.language()).isEqualTo("pl");
        }

        @Test
        void preferThePlainTextAndNameAttachments() throws IOException {
            ReadMail mail = read(HEADERS + """
                            Content-Type: multipart/mixed; boundary=outer

                            --outer
                            Content-Type: multipart/alternative; boundary=inner

                            --inner
                            Content-Type: text/plain; charset=utf-8
                            Content-Transfer-Encoding: quoted-printable

                            We would like to visit you with our delegation, and you?=20
                            --inner
                            Content-Type: text/html; charset=utf-8

                            <p>other</p>
                            --inner--
                            --outer
                            Content-Type: application/pdf; name="=?UTF-8?Q?Einladung_f=C3=BCr_Mai.pdf?="
                            Content-Disposition: attachment
                            Content-Transfer-Encoding: base64

                            JVBERg==
                            --outer
                            Content-Type: message/rfc822

                            From: x@y.example
                            Subject: inner

                            do not read
                            --outer--
                            """, UTF_8);

            assertThat(mail.text()).isEqualTo("We would like to visit you with our delegation, and you?");
            assertThat(mail.language()).isEqualTo("en");
            assertThat(mail.attachments()).containsExactly("Einladung für Mai.pdf", "?");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Content-Type: multipart/mixed\n\nno boundary",
                    "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: text/plain\n\nno end",
                    "Content-Type: nonsense\n\nbody",
                    "Content-Type: text/plain\nContent-Transfer-Encoding: rot13\n\nbody",
                    "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n!!!!%%%",
                    "Content-Type: text/plain\nContent-Disposition: ;;;\n\nbody",
                    ""
                })
        void areReadAsFarAsTheyAreNotBroken(String broken) throws IOException {
            assertThat(read(HEADERS + broken, UTF_8).subject()).startsWith("Wsp");
        }

        @Test
        void areNotFollowedIntoTheDepth() throws IOException {
            StringBuilder mail = new StringBuilder(HEADERS);
            for (int i = 0; i < 300; i++) {
                mail.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
            }
            mail.append("Content-Type: text/plain\n\nbottom");

            assertThat(read(mail.toString(), UTF_8).text()).isEmpty();
        }

        @Test
        void areCutWhenTheyAreLong() throws IOException {
            ReadMail mail = read(plain("utf-8") + " x".repeat(20_000), UTF_8);

            assertThat(mail.text()).hasSize(20_000);
            assertThat(mail.cut()).isTrue();
        }
    }

    /** Small enough to be accepted, made to fill the memory or to take for ever. */
    @Nested
    class MailsThatAreBombs {

        private static final Duration SOON = Duration.ofSeconds(30);

        private static ReadMail readSoon(String mail) {
            return assertTimeoutPreemptively(SOON, () -> read(mail.getBytes(UTF_8)));
        }

        private static void expectNoMail(String mail) {
            assertThatThrownBy(() -> readSoon(mail)).hasMessageContaining("not-a-mail");
        }

        @Test
        void areNoMailsWithPartsWithoutEnd() {
            expectNoMail(HEADERS + "Content-Type: multipart/mixed; boundary=b\n" + "\n--b\n".repeat(1_000_000));
        }

        @Test
        void areNoMailsWithHeadersWithoutEnd() {
            expectNoMail(HEADERS + "a:\n".repeat(5_000_000));
        }

        @Test
        void areCutInHeadersThatAreFolded() {
            String folded = "=?UTF-8?Q?a?=\r\n ".repeat(400_000);

            ReadMail mail = readSoon("From: a@b.example\r\nSubject: " + folded + "\r\n\r\nHello");

            assertThat(mail.subject()).startsWith("aaa").hasSizeLessThanOrEqualTo(200);
            assertThat(mail.text()).isEqualTo("Hello");
        }

        @ParameterizedTest
        @ValueSource(strings = {"<p>x", "<div>", "<b><i>", "<table><tr><td>", "<br> ", "&nbsp;&#10;", "<!--"})
        void areReadAsFarAsTheyGoInHtml(String again) {
            String html = again.repeat(2_000_000 / again.length());

            ReadMail mail = readSoon(HEADERS + "Content-Type: text/html; charset=utf-8\n\nHello " + html);

            assertThat(mail.text()).startsWith("Hello").hasSizeLessThanOrEqualTo(20_000);
        }

        @Test
        void nameTheFirstAttachmentsAndOpenNone() {
            String name = "x".repeat(5_000) + ".zip";
            String part = "--b\nContent-Type: application/zip\nContent-Disposition: attachment; filename=\"" + name
                    + "\"\nContent-Transfer-Encoding: base64\n\nUEsDBBQA\n";

            ReadMail mail =
                    readSoon(HEADERS + "Content-Type: multipart/mixed; boundary=b\n\n" + part.repeat(2_000) + "--b--");

            assertThat(mail.attachments())
                    .hasSize(50)
                    .allSatisfy(one -> assertThat(one).hasSize(200));
        }
    }

    @Nested
    class OtherFiles {

        @ParameterizedTest
        @ValueSource(strings = {"", "Just a text.", "name,country\nPoznań,PL", "%PDF-1.7", "{\"from\": \"me\"}"})
        void areNoMails(String file) {
            assertThatThrownBy(() -> read(file, UTF_8)).hasMessageContaining("not-a-mail");
        }

        @Test
        void areNoMailsWhenTheyOnlyBeginLikeOne() throws IOException {
            byte[] whole = outlook();
            byte[] half = Arrays.copyOf(whole, whole.length / 4);
            byte[] word = document(root -> stream(root, "WordDocument", "x"));

            assertThatThrownBy(() -> read(half)).hasMessageContaining("not-a-mail");
            assertThatThrownBy(() -> read(word)).hasMessageContaining("not-a-mail");
        }
    }

    /** Built as Outlook lays them out, since there is no writer of such mails. */
    @Nested
    class OutlookMails {

        @Test
        void areRead() throws IOException {
            ReadMail mail = read(outlook());

            assertThat(mail.subject()).isEqualTo("Współpraca");
            assertThat(mail.text()).isEqualTo("Szanowni Państwo,\nżyczymy");
            assertThat(mail.name()).isEqualTo("Jürgen Wiśniewski");
            assertThat(mail.email()).isEqualTo("jw@um.poznan.example");
            assertThat(mail.attachments()).containsExactly("Zaproszenie – maj.pdf");
        }

        @Test
        void becomeTextWhenTheyAreHtmlOnly() throws IOException {
            ReadMail mail = read(document(root -> {
                stream(root, "__substg1.0_0037001F", "Visit");
                stream(root, "__substg1.0_1013001F", "<p>We <b>come</b></p>");
                stream(root, "__substg1.0_0C1F001F", "/O=CITY/OU=X/CN=JW");
                stream(root, "__substg1.0_007D001F", "From: JW <jw@um.poznan.example>\r\nTo: you\r\n");
            }));

            assertThat(mail.text()).isEqualTo("We come");
            assertThat(mail.email()).isEqualTo("jw@um.poznan.example");
        }
    }

    private static byte[] outlook() throws IOException {
        return document(root -> {
            stream(root, "__substg1.0_001A001F", "IPM.Note");
            stream(root, "__substg1.0_0037001F", "Współpraca");
            stream(root, "__substg1.0_1000001F", "Szanowni Państwo,\r\nżyczymy");
            stream(root, "__substg1.0_0C1A001F", "Jürgen Wiśniewski");
            stream(root, "__substg1.0_0C1F001F", "jw@um.poznan.example");
            DirectoryEntry attachment = root.createDirectory("__attach_version1.0_#00000000");
            stream(attachment, "__substg1.0_3707001F", "Zaproszenie – maj.pdf");
        });
    }

    private static byte[] document(Content content) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            content.into(file.getRoot());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static void stream(DirectoryEntry where, String name, String text) throws IOException {
        where.createDocument(name, new ByteArrayInputStream(text.getBytes(UTF_16LE)));
    }

    private interface Content {
        void into(DirectoryEntry root) throws IOException;
    }
}
