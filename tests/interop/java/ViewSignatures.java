import com.itextpdf.text.pdf.AcroFields;
import com.itextpdf.text.pdf.PdfReader;
import com.itextpdf.text.pdf.security.PdfPKCS7;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * What two libraries that read PDF files themselves say of the signature in each: "PDFBOX ITEXT
 * FILE" in a line, where each is "a" (right, over the whole file), "-" (made with an algorithm that it
 * does not know) or "r" (anything else).
 */
public final class ViewSignatures {
    public static void main(String[] files) throws Exception {
        Security.addProvider(new BouncyCastleProvider());
        for (String file : files) {
            byte[] pdf = Files.readAllBytes(Path.of(file));
            System.out.println(letter(pdf, ViewSignatures::isRightForPdfBox) + " "
                    + letter(pdf, ViewSignatures::isRightForIText) + " " + file);
        }
    }

    private interface Judge {
        boolean judge(byte[] pdf) throws Exception;
    }

    private static String letter(byte[] pdf, Judge judge) {
        try {
            return judge.judge(pdf) ? "a" : "r";
        } catch (Exception refusal) {
            return refusal.toString().contains("NoSuchAlgorithmException") ? "-" : "r";
        }
    }

    private static boolean isRightForPdfBox(byte[] pdf) throws Exception {
        try (PDDocument document = PDDocument.load(pdf)) {
            List<PDSignature> signatures = document.getSignatureDictionaries();
            if (signatures.size() != 1) {
                return false;
            }
            PDSignature signature = signatures.get(0);
            int[] range = signature.getByteRange();
            byte[] der = new ASN1InputStream(new ByteArrayInputStream(signature.getContents(pdf)))
                    .readObject().getEncoded("DER");
            CMSSignedData cms = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(pdf)), der);
            SignerInformation signer = cms.getSignerInfos().iterator().next();
            X509CertificateHolder certificate = (X509CertificateHolder)
                    cms.getCertificates().getMatches(signer.getSID()).iterator().next();
            return range[0] == 0 && range[2] + range[3] == pdf.length
                    && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().setProvider("BC")
                            .build(certificate));
        }
    }

    private static boolean isRightForIText(byte[] pdf) throws Exception {
        AcroFields fields = new PdfReader(pdf).getAcroFields();
        List<String> names = fields.getSignatureNames();
        if (names.size() != 1 || !fields.signatureCoversWholeDocument(names.get(0))) {
            return false;
        }
        PdfPKCS7 signature = fields.verifySignature(names.get(0), "BC");
        return signature.verify();
    }
}
