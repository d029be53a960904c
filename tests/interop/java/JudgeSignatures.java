import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.util.encoders.Hex;

/**
 * What BouncyCastle says of the signatures in PDF files of any producer. For each file a line: its
 * path and "a" (right, over the whole file), "p" (right, and there is more in the file), "r"
 * (refused) or "n" (there is none).
 */
public final class JudgeSignatures {
    private static final Pattern RANGE = Pattern.compile(
            "/ByteRange\\s*\\[\\s*(\\d{1,10})\\s+(\\d{1,10})\\s+(\\d{1,10})\\s+(\\d{1,10})\\s*\\]");

    public static void main(String[] files) throws Exception {
        Security.addProvider(new BouncyCastleProvider());
        for (String file : files) {
            String answer;
            try {
                answer = judge(Files.readAllBytes(Path.of(file)));
            } catch (Exception refusal) {
                answer = "r";
            }
            System.out.println(file + " " + answer);
        }
    }

    private static String judge(byte[] file) throws Exception {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Matcher range = RANGE.matcher(text);
        String answer = "n";
        while (range.find()) {
            int[] at = new int[4];
            for (int i = 0; i < 4; ++i) {
                at[i] = Integer.parseInt(range.group(i + 1));
            }
            if (!isRight(file, text, at)) {
                return "r";
            }
            boolean whole = at[0] == 0 && at[2] + at[3] == file.length;
            answer = whole ? "a" : "p";
        }
        return answer;
    }

    private static boolean isRight(byte[] file, String text, int[] at) throws Exception {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(file, at[0], at[1]);
        content.write(file, at[2], at[3]);
        String gap = text.substring(at[0] + at[1], at[2]);
        String digits = gap.substring(gap.indexOf('<') + 1, gap.indexOf('>'));
        byte[] der = new ASN1InputStream(Hex.decode(digits)).readObject().getEncoded("DER");
        CMSSignedData cms =
                new CMSSignedData(new CMSProcessableByteArray(content.toByteArray()), der);
        for (SignerInformation signer : cms.getSignerInfos()) {
            X509CertificateHolder certificate = (X509CertificateHolder)
                    cms.getCertificates().getMatches(signer.getSID()).iterator().next();
            if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().setProvider("BC")
                    .build(certificate))) {
                return false;
            }
        }
        return cms.getSignerInfos().size() > 0;
    }
}
