/** Degrees and memberships as they follow a name, without points, in upper case. */
export const degreeNames: ReadonlySet<string> = new Set(
  `MD DO PHD DPHIL DSC SCD MBBS MBCHB MBBCH MBCHIR MB BS BCH BAO BCHIR MBBCHIR BM CHB BMBS BMED MBA MPH MS MSC SM MA MSCE MSN MSW MHS MHSC MED MPHIL MTM MTROPMED MMED MPP MPA MSCI MSPH
  MRES BSC BA BSN BPHARM RPH PHARMD PHARMB RN NP FNP CNM CRNP APRN ARNP DNP PA PAC PA-C LCSW DDS DMD BDS MDS BCHD DVM VMD BVSC OD DC DPM DPT PT OT AUD PSYD EDD JD LLB LLM DRPH
  RD RDN LD CDE CCRP CPH FACS FACC FACP FACEP FAAP FACOG FAAN FAHA FASN FASCO FACG FACR FCCP FCCM FAAFP FAAEM FAAO FIDSA FSCAI FESC FHRS FRCP FRCPC FRCPCH FRCS FRCSC FRCSE FRCOG FRCA FRCR FRCPATH
  FRCPSYCH FRACP FRACS FRANZCOG FRANZCP FRACGP FRCGP FANZCA FAHMS FMEDSCI FRS MRCP MRCS MRCGP MRCOG MRCPCH MRCPSYCH DTM DTMH DTM&H DCH DRCOG MACG CPE MHA CNS IBCLC LAC MPAS MRCEM MHPE MSED MACP AGAF AGSF CMD CBE OBE`.split(/\s+/),
)

/** Degrees that are also states of the USA: after a town they are the state. */
export const degreesThatAreStates: ReadonlySet<string> = new Set(['MD', 'MA', 'MS', 'PA', 'DC', 'CA', 'LA', 'OR'])

/** Parts of a name that follow a comma. */
export const nameSuffixes: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv'])

/** Words by which an affiliation is known. */
export const institutionWord =
  /\b(?:universit|college|school|hospital|institut|cent(?:er|re)\b|clinic|department|division|faculty|foundation|health|medical|medicine|infirmary|trust|board|associates|group|practice|cardiology|surgery|pediatrics|professor|director|council|laborator|academy|society|service)/i
