// What tests/benchmarks/labels.py runs beside Assay: labels made and signed, or checked, with
// PDFBox 2 or iText 5 and BouncyCastle.
//   java Peers make pdfbox|itext COUNT ROUNDS FOLDER   drawing and a CAdES signature, P-256
//   java Peers verify pdfbox|itext ROUNDS FILE...      CMS over the byte range; no chain, no trust
// The rounds before the last one warm the machine up; the last one is printed as JSON. The label
// has fifteen lines of text in two faces, a shield and the modules of a code that was made before;
// it is no PDF/A and has no tags. Fonts are read once and embedded as subsets.

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collections;
import java.util.List;

import com.itextpdf.text.Document;
import com.itextpdf.text.Rectangle;
import com.itextpdf.text.pdf.AcroFields;
import com.itextpdf.text.pdf.BaseFont;
import com.itextpdf.text.pdf.PdfContentByte;
import com.itextpdf.text.pdf.PdfReader;
import com.itextpdf.text.pdf.PdfSignatureAppearance;
import com.itextpdf.text.pdf.PdfStamper;
import com.itextpdf.text.pdf.PdfWriter;
import com.itextpdf.text.pdf.security.BouncyCastleDigest;
import com.itextpdf.text.pdf.security.MakeSignature;
import com.itextpdf.text.pdf.security.PrivateKeySignature;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

public class Peers {
    static final float MM = 72 / 25.4f;
    static final float WIDTH = 74 * MM;
    static final float HEIGHT = 148 * MM;
    static final int RESERVE = 8192;
    static byte[] regular;
    static byte[] bold;
    static boolean[][] code;
    static PrivateKey key;
    static Certificate[] chain;

    static String[] lines(int number) {
        return new String[] {"Product: Hallway smart lamp " + number, "Model: HL-200",
            "Maker: Northlight Home Ltd", String.format("Certificate: PPT-2026-%05d-P", number),
            "Scheme: UK Code of Practice (2018)", "Guidelines met: 13 of 13",
            "Security updates until: 30 June 2031", "Update: automatic, signed",
            "Passwords: unique to each unit", "Report: northlight.example/security",
            "Sensors: none", "Personal data collected: usage",
            "Works without internet: yes, fully", "Shares data with others: no",
            "Power used on standby: 0.4 W"};
    }

    static byte[] cms(byte[] data) throws Exception {
        X509Certificate signer = (X509Certificate) chain[0];
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(signer.getEncoded());
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash)))));
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        ContentSigner content = new JcaContentSignerBuilder("SHA256withECDSA").build(key);
        JcaSignerInfoGeneratorBuilder builder = new JcaSignerInfoGeneratorBuilder(
            new JcaDigestCalculatorProviderBuilder().build());
        builder.setSignedAttributeGenerator(
            new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)));
        generator.addSignerInfoGenerator(builder.build(content, signer));
        generator.addCertificates(new JcaCertStore(Arrays.asList(chain)));
        return generator.generate(new CMSProcessableByteArray(data), false).getEncoded();
    }

    static byte[] drawWithPdfBox(int number) throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
            document.addPage(page);
            PDType0Font face = PDType0Font.load(document, new ByteArrayInputStream(regular));
            PDType0Font strong = PDType0Font.load(document, new ByteArrayInputStream(bold));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setLineWidth(.8f);
                content.addRect(MM, MM, WIDTH - 2 * MM, HEIGHT - 2 * MM);
                content.stroke();
                content.setNonStrokingColor(.04f, .37f, .65f);
                float x = 3 * MM;
                float y = HEIGHT - 3 * MM;
                content.moveTo(x + 12.8f, y - 1.6f);
                content.lineTo(x + 22.4f, y - 4.8f);
                content.lineTo(x + 22.4f, y - 12);
                content.curveTo(x + 22.4f, y - 18, x + 18.4f, y - 22, x + 12.8f, y - 24);
                content.curveTo(x + 7.2f, y - 22, x + 3.2f, y - 18, x + 3.2f, y - 12);
                content.lineTo(x + 3.2f, y - 4.8f);
                content.fill();
                content.setNonStrokingColor(0f, 0f, 0f);
                content.beginText();
                content.setFont(strong, 9);
                content.newLineAtOffset(13 * MM, HEIGHT - 7 * MM);
                content.showText("Security information");
                content.endText();
                float down = 20;
                for (String line : lines(number)) {
                    content.beginText();
                    content.setFont(face, 6);
                    content.newLineAtOffset(3 * MM, HEIGHT - down * MM);
                    content.showText(line);
                    content.endText();
                    down += 3;
                }
                int size = code.length;
                float module = .36f * MM;
                for (int row = 0; row < size; row++) {
                    for (int column = 0; column < size;) {
                        if (!code[row][column]) {
                            column++;
                            continue;
                        }
                        int first = column;
                        while (column < size && code[row][column])
                            column++;
                        content.addRect(3 * MM + first * module, 40 * MM - (row + 1) * module,
                            (column - first) * module, module);
                    }
                }
                content.fill();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    static byte[] signWithPdfBox(byte[] file) throws Exception {
        try (PDDocument document = PDDocument.load(file)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setSignDate(Calendar.getInstance());
            SignatureOptions options = new SignatureOptions();
            options.setPreferredSignatureSize(RESERVE);
            document.addSignature(signature, stream -> {
                try {
                    return cms(stream.readAllBytes());
                } catch (Exception problem) {
                    throw new IOException(problem);
                }
            }, options);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    static byte[] drawWithIText(int number) throws Exception {
        Document document = new Document(new Rectangle(WIDTH, HEIGHT));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.open();
        PdfContentByte content = writer.getDirectContent();
        BaseFont face =
            BaseFont.createFont("NotoSans-Regular.ttf", "Identity-H", true, true, regular, null);
        BaseFont strong =
            BaseFont.createFont("NotoSans-Bold.ttf", "Identity-H", true, true, bold, null);
        content.setLineWidth(.8f);
        content.rectangle(MM, MM, WIDTH - 2 * MM, HEIGHT - 2 * MM);
        content.stroke();
        content.setRGBColorFillF(.04f, .37f, .65f);
        float x = 3 * MM;
        float y = HEIGHT - 3 * MM;
        content.moveTo(x + 12.8f, y - 1.6f);
        content.lineTo(x + 22.4f, y - 4.8f);
        content.lineTo(x + 22.4f, y - 12);
        content.curveTo(x + 22.4f, y - 18, x + 18.4f, y - 22, x + 12.8f, y - 24);
        content.curveTo(x + 7.2f, y - 22, x + 3.2f, y - 18, x + 3.2f, y - 12);
        content.lineTo(x + 3.2f, y - 4.8f);
        content.fill();
        content.setRGBColorFillF(0, 0, 0);
        content.beginText();
        content.setFontAndSize(strong, 9);
        content.setTextMatrix(13 * MM, HEIGHT - 7 * MM);
        content.showText("Security information");
        content.setFontAndSize(face, 6);
        float down = 20;
        for (String line : lines(number)) {
            content.setTextMatrix(3 * MM, HEIGHT - down * MM);
            content.showText(line);
            down += 3;
        }
        content.endText();
        int size = code.length;
        float module = .36f * MM;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size;) {
                if (!code[row][column]) {
                    column++;
                    continue;
                }
                int first = column;
                while (column < size && code[row][column])
                    column++;
                content.rectangle(3 * MM + first * module, 40 * MM - (row + 1) * module,
                    (column - first) * module, module);
            }
        }
        content.fill();
        document.close();
        return out.toByteArray();
    }

    static byte[] signWithIText(byte[] file) throws Exception {
        PdfReader reader = new PdfReader(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfStamper stamper = PdfStamper.createSignature(reader, out, '\0', null, true);
        PdfSignatureAppearance appearance = stamper.getSignatureAppearance();
        MakeSignature.signDetached(appearance, new BouncyCastleDigest(),
            new PrivateKeySignature(key, "SHA-256", "BC"), chain, null, null, null, RESERVE,
            MakeSignature.CryptoStandard.CADES);
        return out.toByteArray();
    }

    static int verifyWithPdfBox(byte[] file) throws Exception {
        int good = 0;
        try (PDDocument document = PDDocument.load(file)) {
            for (PDSignature signature : document.getSignatureDictionaries()) {
                CMSSignedData cms = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(file)),
                    new ByteArrayInputStream(signature.getContents(file)));
                for (SignerInformation signer : cms.getSignerInfos().getSigners()) {
                    X509CertificateHolder holder = (X509CertificateHolder) cms.getCertificates()
                        .getMatches(signer.getSID()).iterator().next();
                    if (signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(holder)))
                        good++;
                }
            }
        }
        return good;
    }

    static int verifyWithIText(byte[] file) throws Exception {
        PdfReader reader = new PdfReader(file);
        AcroFields fields = reader.getAcroFields();
        int good = 0;
        for (String name : fields.getSignatureNames()) {
            if (fields.verifySignature(name).verify())
                good++;
        }
        reader.close();
        return good;
    }

    static double cpuMs() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory
                       .getOperatingSystemMXBean())
                   .getProcessCpuTime()
            / 1e6;
    }

    static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    static void make(boolean box, int count, int rounds, Path folder) throws Exception {
        String passphrase = Files.readString(folder.resolve("passphrase.txt")).trim();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new FileInputStream(folder.resolve("signer.p12").toFile()),
            passphrase.toCharArray());
        String alias = store.aliases().nextElement();
        key = (PrivateKey) store.getKey(alias, passphrase.toCharArray());
        chain = store.getCertificateChain(alias);
        Path fonts = Path.of("/usr/share/fonts/truetype/noto");
        regular = Files.readAllBytes(fonts.resolve("NotoSans-Regular.ttf"));
        bold = Files.readAllBytes(fonts.resolve("NotoSans-Bold.ttf"));
        List<String> rows = Files.readAllLines(folder.resolve("qr.txt"));
        code = new boolean[rows.size()][rows.size()];
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < rows.size(); x++)
                code[y][x] = rows.get(y).charAt(x) == '1';
        }
        String prefix = box ? "pdfbox" : "itext";
        for (int round = 1; round <= rounds; round++) {
            List<Double> drawn = new ArrayList<>();
            List<Double> signed = new ArrayList<>();
            List<Double> whole = new ArrayList<>();
            double cpu = cpuMs();
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                long before = System.nanoTime();
                byte[] file = box ? drawWithPdfBox(i + 1) : drawWithIText(i + 1);
                long between = System.nanoTime();
                byte[] done = box ? signWithPdfBox(file) : signWithIText(file);
                Files.write(folder.resolve(String.format("%s-%04d.pdf", prefix, i)), done);
                long after = System.nanoTime();
                drawn.add((between - before) / 1e6);
                signed.add((after - between) / 1e6);
                whole.add((after - before) / 1e6);
            }
            if (round == rounds)
                System.out.printf(
                    "{\"draw\":%.3f,\"sign\":%.3f,\"median\":%.3f,\"wall\":%.3f,\"cpu\":%.3f}%n",
                    median(drawn), median(signed), median(whole),
                    (System.nanoTime() - start) / 1e6 / count, (cpuMs() - cpu) / count);
        }
    }

    static void verify(boolean box, int rounds, String[] files) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            List<Double> each = new ArrayList<>();
            double cpu = cpuMs();
            long start = System.nanoTime();
            int good = 0;
            for (String file : files) {
                long before = System.nanoTime();
                byte[] bytes = Files.readAllBytes(Path.of(file));
                good += box ? verifyWithPdfBox(bytes) : verifyWithIText(bytes);
                each.add((System.nanoTime() - before) / 1e6);
            }
            if (round == rounds)
                System.out.printf(
                    "{\"valid\":%d,\"median\":%.3f,\"wall\":%.3f,\"cpu\":%.3f}%n", good,
                    median(each), (System.nanoTime() - start) / 1e6 / files.length,
                    (cpuMs() - cpu) / files.length);
        }
    }

    public static void main(String[] words) throws Exception {
        Security.addProvider(new BouncyCastleProvider());
        boolean box = words[1].equals("pdfbox");
        if (words[0].equals("make"))
            make(box, Integer.parseInt(words[2]), Integer.parseInt(words[3]), Path.of(words[4]));
        else
            verify(box, Integer.parseInt(words[2]), Arrays.copyOfRange(words, 3, words.length));
    }
}
