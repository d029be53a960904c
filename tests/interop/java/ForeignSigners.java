import com.itextpdf.text.pdf.PdfReader;
import com.itextpdf.text.pdf.PdfSignatureAppearance;
import com.itextpdf.text.pdf.PdfStamper;
import com.itextpdf.text.pdf.security.BouncyCastleDigest;
import com.itextpdf.text.pdf.security.MakeSignature;
import com.itextpdf.text.pdf.security.PrivateKeySignature;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Calendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Signs PDF files the way iText 5 and PDFBox do: KEYS.p12 PASSPHRASE (KIND IN OUT)…, where KIND is
 * "itext" (appended), "itext-certified" (no changes allowed), "itext-anew" (written anew) or
 * "pdfbox" (appended).
 */
public final class ForeignSigners {
    private static PrivateKey key;
    private static Certificate[] chain;

    public static void main(String[] words) throws Exception {
        Security.addProvider(new BouncyCastleProvider());
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = new FileInputStream(words[0])) {
            store.load(in, words[1].toCharArray());
        }
        String alias = store.aliases().nextElement();
        key = (PrivateKey) store.getKey(alias, words[1].toCharArray());
        chain = store.getCertificateChain(alias);
        for (int i = 2; i + 2 < words.length; i += 3) {
            byte[] pdf = Files.readAllBytes(Path.of(words[i + 1]));
            try (OutputStream out = new FileOutputStream(words[i + 2])) {
                if (words[i].equals("pdfbox")) {
                    withPdfBox(pdf, out);
                } else {
                    withIText(pdf, out, words[i]);
                }
            }
        }
    }

    private static void withIText(byte[] pdf, OutputStream out, String kind) throws Exception {
        boolean append = !kind.equals("itext-anew");
        PdfStamper stamper =
                PdfStamper.createSignature(new PdfReader(pdf), out, '\0', null, append);
        PdfSignatureAppearance appearance = stamper.getSignatureAppearance();
        if (kind.equals("itext-certified")) {
            appearance.setCertificationLevel(
                    PdfSignatureAppearance.CERTIFIED_NO_CHANGES_ALLOWED);
        }
        MakeSignature.signDetached(appearance, new BouncyCastleDigest(),
                new PrivateKeySignature(key, "SHA-256", "BC"), chain, null, null, null, 12000,
                MakeSignature.CryptoStandard.CADES);
    }

    private static void withPdfBox(byte[] pdf, OutputStream out) throws Exception {
        try (PDDocument document = PDDocument.load(pdf)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setSignDate(Calendar.getInstance());
            document.addSignature(signature, ForeignSigners::cms);
            document.saveIncremental(out);
        }
    }

    private static byte[] cms(InputStream content) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            content.transferTo(bytes);
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            String algorithm = key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(
                            new JcaDigestCalculatorProviderBuilder().build())
                            .build(new JcaContentSignerBuilder(algorithm).build(key),
                                    (X509Certificate) chain[0]));
            generator.addCertificates(new JcaCertStore(Arrays.asList(chain)));
            return generator.generate(new CMSProcessableByteArray(bytes.toByteArray()), false)
                    .getEncoded();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
