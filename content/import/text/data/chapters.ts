/**
 * Names of chapters and sections of the MSD Manuals (consumer and professional), as their topic pages show them.
 * A name that is missing here is guessed and doubted, never lost: add it.
 */
export const chapterNames: readonly string[] = `
Abnormal Heart Rhythms
Abdominal Wall Hernias
Acid-Base Balance
Acid-Base Disorders
Acid-Base Regulation and Disorders
Acne and Related Disorders
Acute Abdomen and Surgical Gastroenterology
Addison Disease and Other Adrenal Disorders
Adolescent Development
Adrenal Disorders
Adrenal Gland Disorders
Aging and Drugs
Allergic Disorders
Allergic Reactions and Other Hypersensitivity Disorders
Allergic, Autoimmune, and Other Hypersensitivity Disorders
Altitude Diseases
Altitude Sickness
Amyloidosis
Anal and Rectal Disorders
Anemia
Anemias Caused by Deficient Erythropoiesis
Anemias Caused by Hemolysis
Aneurysms and Aortic Dissection
Anorectal Disorders
Antepartum Complications
Antibacterial Drugs
Antibiotics
Antifungal Drugs
Antiviral Drugs
Anxiety and Stress-Related Disorders
Anxiety and Stressor-Related Disorders
Approach to Infections
Approach to the Cardiac Patient
Approach to the Critically Ill Patient
Approach to the Dental Patient
Approach to the Dermatologic Patient
Approach to the Genitourinary Patient
Approach to the Gynecologic Patient
Approach to the Liver Patient
Approach to the Lower Gastrointestinal Patient
Approach to the Neurologic Patient
Approach to the Ophthalmologic Patient
Approach to the Patient With Anemia
Approach to the Patient With Ear Problems
Approach to the Patient With Joint Disease
Approach to the Patient With Lower GI Complaints
Approach to the Patient With Nasal and Pharyngeal Symptoms
Approach to the Patient With Upper GI Complaints
Approach to the Patient with Suspected Neuromuscular Disorders
Approach to the Pregnant Woman and Prenatal Care
Approach to the Psychiatric Patient
Approach to the Pulmonary Patient
Approach to the Trauma Patient
Arboviruses, Arenaviridae, and Filoviridae
Arboviruses, Arenaviruses, and Filoviruses
Arrhythmias and Conduction Disorders
Arteriosclerosis
Asthma and Related Disorders
Atherosclerosis
Attention-Deficit/Hyperactivity Disorder (ADHD)
Auditory, Vestibular, and Vision Disorders
Autoimmune Disorders
Autoimmune Disorders of Connective Tissue
Autoimmune Rheumatic Disorders
Autonomic Nervous System
Autonomic Nervous System Disorders
Bacteremia, Sepsis, and Septic Shock
Bacterial Infections: Anaerobic Bacteria
Bacterial Infections: Gram-Negative Bacteria
Bacterial Infections: Gram-Positive Bacteria
Bacterial Infections: Spirochetes
Bacterial Skin Infections
Behavioral Concerns in Children
Behavioral, Emotional, and Developmental Disorders in Children
Benign Skin Tumors, Growths, and Vascular Lesions
Biliary Tract Disorders
Biology of Blood
Biology of Infectious Disease
Biology of the Digestive System
Biology of the Endocrine System
Biology of the Eyes
Biology of the Heart and Blood Vessels
Biology of the Immune System
Biology of the Kidneys and Urinary Tract
Biology of the Liver and Gallbladder
Biology of the Lungs and Airways
Biology of the Nervous System
Biology of the Skin
Bipolar and Related Disorders
Birth Defects
Bites and Stings
Bladder and Urethral Disorders
Bleeding and Clotting Disorders
Bleeding Due to Abnormal Blood Vessels
Bleeding Due to Clotting Disorders
Blistering Diseases
Blood Clotting Process
Blood Disorders
Blood Transfusion
Blood Vessel Disorders
Bone and Joint Infections
Bone and Joint Tumors
Bone, Joint, and Muscle Disorders
Brain Dysfunction
Brain Infections
Brain Tumors
Brain, Spinal Cord, and Nerve Disorders
Breast Disorders
Bronchiectasis and Atelectasis
Bronchospasm and Cough
Bullous Diseases
Burns
Bursa, Muscle, and Tendon Disorders
Calcium Disorders
Cancer Therapy
Cardiac Arrest and Cardiopulmonary Resuscitation
Cardiac Arrest and CPR
Cardiac Tumors
Cardiac Valvular Disorders
Cardiomyopathies
Cardiovascular Disorders
Cardiovascular Tests and Procedures
Care of Newborns and Infants
Caring for Sick Children and Their Families
Caring for Sick Newborns
Cataract
Cell and Molecular Genetics
Central Nervous System Tumors
Chest Wall, Pleura, and Mediastinum Disorders
Child Maltreatment
Child Neglect and Abuse
Children's Health Issues
Chlamydia and Mycoplasmas
Chlamydial Infections and Other Infections
Choosing a Doctor
Chromosomal and Genetic Abnormalities
Chromosome and Gene Abnormalities
Chronic Obstructive Pulmonary Disease (COPD)
Chronic Obstructive Pulmonary Disease and Related Disorders
Cirrhosis and Related Disorders
Clinical Pharmacology
Clostridia
Coagulation Disorders
Cold Injury
Cold Injuries
Complementary and Alternative Medicine
Complementary, Alternative, and Integrative Medicine
Complications of Labor and Delivery
Complications of Pregnancy
Concepts in Pharmacotherapy
Congenital Cardiovascular Anomalies
Congenital Craniofacial and Musculoskeletal Abnormalities
Congenital Gastrointestinal Anomalies
Congenital Neurologic Anomalies
Congenital Renal and Genitourinary Anomalies
Conjunctival and Scleral Disorders
Contraception
Corneal Disorders
Coronary Artery Disease
Cornification Disorders
COVID-19
Coping With Chronic Illness
Cranial Nerve Disorders
Critical Care Medicine
Cystic Fibrosis
Death and Dying
Delirium and Dementia
Demyelinating Disorders
Dental Disorders
Dental Emergencies
Depressive Disorders
Dermatitis
Dermatologic Disorders
Diabetes Mellitus (DM) and Disorders of Blood Sugar Metabolism
Diabetes Mellitus and Disorders of Carbohydrate Metabolism
Diabetes Mellitus and Hypoglycemia
Diagnosis and Treatment of Eye Disorders
Diagnosis of Brain, Spinal Cord, and Nerve Disorders
Diagnosis of Digestive Disorders
Diagnosis of Heart and Blood Vessel Disorders
Diagnosis of Infectious Disease
Diagnosis of Kidney and Urinary Tract Disorders
Diagnosis of Liver and Gallbladder Disorders
Diagnosis of Lung Disorders
Diagnosis of Musculoskeletal Disorders
Diagnostic and Therapeutic Gastrointestinal Procedures
Dialysis
Diffuse Interstitial Lung Disease
Digestive Disorders
Disorders of Brain Function
Disorders of Lipid Metabolism
Disorders of Nutrition
Disorders of Nutrition and Metabolism
Disorders of Oxygenation
Disorders of the Anus and Rectum
Diverticular Disease
Dizziness and Vertigo
Drug Reactions
Drug Therapy in Older Adults
Drug Use and Dependence
Dyslipidemia
Ear Disorders
Ear, Nose, and Throat Disorders
Eating Disorders
Electrical and Lightning Injuries
Electrolyte Balance
Electrolyte Disorders
Endocarditis
Endocrine and Metabolic Disorders
Endocrine Disorders
Endometriosis
End-of-Life Issues
Enteroviruses
Environmental Lung Diseases
Environmental Pulmonary Diseases
Eosinophilia
Eosinophilic Disorders
Esophageal and Swallowing Disorders
Esophageal Disorders
Extrapyramidal and Cerebellar Disorders
Eye Defects and Conditions in Children
Eye Disorders
Eye Infections
Eye Injuries
Eye Trauma
Eyelid and Lacrimal Disorders
Eyelid and Tearing Disorders
Facial Injuries
Facial Trauma
Falls in Older People
Family Planning
Female Reproductive Endocrinology
Female Sexual Function and Dysfunction
Fibroids
Fibromyalgia, Myalgia, and Muscle Disorders
Fluid and Electrolyte Metabolism
Fluid Metabolism
Foot and Ankle Disorders
Foot Problems
Fractures
Fractures, Dislocations, and Sprains
Fungal Infections
Fungal Skin Infections
Fundamentals
Functional Problems in Older People
Gallbladder and Bile Duct Disorders
Gas and Bloating
Gastritis and Peptic Ulcer Disease
Gastroenteritis
Gastrointestinal Bleeding
Gastrointestinal Disorders
Gastrointestinal Disorders in Newborns and Infants
Gastrointestinal Emergencies
General Principles of Medical Genetics
Genetics
Genitourinary Cancer
Genitourinary Disorders
Genitourinary Tests and Procedures
Geriatrics
Glaucoma
Glomerular Disorders
Gout and Calcium Crystal Arthritis
Gram-Negative Bacteria
Gram-Positive Cocci
Gram-Positive Bacilli
Growth and Development
Gynecologic Tumors
Gynecology and Obstetrics
Hair Disorders
Hand Disorders
Head Injuries
Headache
Headaches
Health Care for LGBTQ People
Health Supervision of the Well Child
Hearing Loss
Hearing Loss and Deafness
Heart and Blood Vessel Disorders
Heart Attacks
Heart Failure
Heart Tumors
Heart Valve Disorders
Heat Disorders
Heat Illness
Hematology and Oncology
Hemostasis
Hepatic and Biliary Disorders
Hepatic Vascular Disorders
Hepatitis
Hereditary Disorders of Metabolism
Hereditary Metabolic Disorders
Hereditary Periodic Fever Syndromes
Hernias
Herpesvirus Infections
Herpesviruses
Hiccups
High Blood Pressure
High-Risk Pregnancy
Histiocytic Syndromes
Hormones and Metabolism
Hormonal and Metabolic Disorders
Hospital Care
Human Immunodeficiency Virus (HIV)
Human Immunodeficiency Virus (HIV) Infection
Human Immunodeficiency Virus (HIV) Infection and AIDS
Hypersensitivity and Inflammatory Skin Disorders
Hypersensitivity and Reactive Skin Disorders
Hypertension
Idiopathic Interstitial Pneumonias
IgG4-Related Disease
Immune Disorders
Immunization
Immunodeficiencies
Immunodeficiency Disorders
Immunology; Allergic Disorders
Impulse-Control Disorders
Incontinence
Incontinence in Children
Infections
Infections in Neonates
Infections in Newborns
Infectious Diseases
Infertility
Infertility and Recurrent Pregnancy Loss
Inflammatory Bowel Disease (IBD)
Influenza
Inherited Disorders of Metabolism
Inherited Muscular Disorders
Injuries and Poisoning
Injuries; Poisoning
Interstitial Lung Diseases
Intestinal Protozoa and Microsporidia
Intracranial and Spinal Tumors
Intrauterine Growth
Iron Overload
Irritable Bowel Syndrome (IBS)
Itching and Dermatitis
Itching and Noninfectious Rashes
Joint Disorders
Juvenile Idiopathic Arthritis
Kidney and Urinary Tract Disorders
Kidney Failure
Kidney Filtering Disorders
Labor and Delivery
Labor and Delivery Complications
Laryngeal Disorders
Learning and Developmental Disorders
Legal and Ethical Issues
Leukemias
Lipid Disorders
Lipid Metabolism Disorders
Liver and Gallbladder Disorders
Liver Disorders
Liver Injury Caused by Drugs
Liver Masses and Granulomas
Loss of Smell and Taste
Low Blood Pressure and Shock
Lower Respiratory Tract Disorders
Lung Abscess
Lung and Airway Disorders
Lung Cancer
Lymphatic Disorders
Lymphedema
Lymphomas
Malabsorption
Malabsorption Syndromes
Male Reproductive Disorders
Male Reproductive Endocrinology and Related Disorders
Male Sexual Function
Malnutrition
Manifestations of Blood Disorders
Manifestations of Infection
Mass Casualty Weapons
Mediastinal and Pleural Disorders
Medical Aspects of Travel
Medical Decision Making
Meningitis
Menopause
Menstrual Abnormalities
Menstrual Disorders and Abnormal Vaginal Bleeding
Mental Health Disorders
Mental Health Disorders in Children and Adolescents
Metabolic Acidosis
Minerals
Minerals and Electrolytes
Miscellaneous Disorders
Miscellaneous Disorders in Infants and Children
Mood Disorders
Mouth and Dental Disorders
Mouth and Lip Disorders
Mouth Growths
Movement and Cerebellar Disorders
Movement Disorders
Multiple Myeloma
Multiple Sclerosis and Related Disorders
Mycobacteria
Myelodysplastic Syndrome and Iron-Transport Deficiency Anemias
Myeloproliferative Disorders
Myocardial Infarction
Myocarditis and Pericarditis
Myopathies
Nail Disorders
Neck and Back Pain
Neuro-ophthalmologic and Cranial Nerve Disorders
Neurobehavioral Disorders in Children
Neurocutaneous Syndromes
Neurologic Disorders
Neurologic Disorders in Children
Neurologic Tests and Procedures
Neurotransmission
Neutropenia and Lymphocytopenia
Noncancerous Skin Growths
Normal Labor and Delivery
Nose and Paranasal Sinus Disorders
Nose, Throat, and Sinus Disorders
Nutrition: General Considerations
Nutritional Disorders
Nutritional Support
Obesity and the Metabolic Syndrome
Obsessive-Compulsive and Related Disorders
Obstruction of the Urinary Tract
Obstructive Uropathy
Occupational Medicine
Older People's Health Issues
Oncology
Optic Nerve Disorders
Oral and Pharyngeal Disorders
Orbital Diseases
Orbital Disorders
Osteoarthritis
Osteomyelitis
Osteonecrosis
Osteoporosis
Outer Ear Disorders
External Ear Disorders
Overview of Cancer
Ovarian Cysts
Paget Disease of Bone
Pain
Pancreatic Disorders
Pancreatitis
Parasitic Infections
Parasitic Infections: Nematodes (Roundworms)
Parasitic Skin Infections
Parathyroid Disorders
Paroxysmal Disorders
Pediatrics
Pelvic Floor Disorders
Pelvic Inflammatory Disease
Pelvic Organ Prolapse
Peptic Disorders
Pericardial Disease
Pericarditis
Perinatal Problems
Periodontal Diseases
Periodontal Disorders
Peripheral Arterial Disease
Peripheral Nerve Disorders
Peripheral Nervous System and Motor Unit Disorders
Peripheral Vascular Disease
Peritonitis and Abdominal Abscesses
Personality Disorders
Physical Disorders in Newborns
Pigment Disorders
Pigmentation Disorders
Pituitary Disorders
Pituitary Gland Disorders
Plasma Cell Disorders
Platelet Disorders
Pleural Disorders
Pneumonia
Pneumoconiosis
Poisoning
Polycystic Kidney Disease
Polyglandular Deficiency Syndromes
Porphyrias
Postpartum Care and Associated Disorders
Pregnancy Complicated by Disease
Premature Newborns
Prenatal Genetic Counseling and Evaluation
Pressure Sores
Pressure Ulcers
Prevention of Disease and Injury
Principles of Radiologic Imaging
Prion Diseases
Problems in Adolescents
Problems in Newborns
Problems in Toddlers
Prostate Disorders
Pruritus
Psoriasis and Scaling Diseases
Psoriasis and Scaling Disorders
Psychiatric Disorders
Pulmonary Disorders
Pulmonary Embolism
Pulmonary Hypertension
Pulmonary Rehabilitation
Pulmonary Tests and Procedures
Quality of Care
Radiation Exposure and Contamination
Recreational Drugs and Intoxicants
Rehabilitation
Renal Replacement Therapy
Respiratory Arrest
Respiratory Disorders in Young Children
Respiratory Failure and Acute Respiratory Distress Syndrome
Respiratory Failure and Mechanical Ventilation
Respiratory Viruses
Retinal Disorders
Rheumatic Fever
Rickettsiae and Related Organisms
Rickettsial and Related Infections
Salivary Gland Disorders
Sarcoidosis
Scaling Diseases
Schizophrenia and Related Disorders
Seizure Disorders
Sepsis
Sepsis and Septic Shock
Sexual Dysfunction
Sexual Dysfunction in Men
Sexual Dysfunction in Women
Sexuality
Sexuality and Gender Dysphoria
Sexually Transmitted Diseases (STDs)
Sexually Transmitted Infections (STIs)
Shock
Shock and Fluid Resuscitation
Skin and Nail Disorders
Skin Cancers
Skin Disorders
Skin Manifestations of Internal Disease
Sleep Disorders
Smell and Taste Disorders
Smoking
Smoking and Tobacco
Social Issues in Older Adults
Social Issues in Older People
Somatic Symptom and Related Disorders
Special Senses
Special Subjects
Spinal Cord Disorders
Spinal Disorders in Children
Spirochetes
Spleen Disorders
Sports and Exercise
Sports Injury
Staphylococcal Infections
Stomatitis
Streptococcal and Enterococcal Infections
Stroke
Stroke (CVA)
Substance Use and Dependence
Substance-Related Disorders
Suicidal Behavior
Suicidal Behavior and Self-Injury
Sunlight and Skin Damage
Sweating Disorders
Symptoms During Pregnancy
Symptoms and Diagnosis of Digestive Disorders
Symptoms of Blood Disorders
Symptoms of Brain, Spinal Cord, and Nerve Disorders
Symptoms of Cardiovascular Disorders
Symptoms of Ear, Nose, and Throat Disorders
Symptoms of Eye Disorders
Symptoms of Gastrointestinal Disorders
Symptoms of Genitourinary Disorders
Symptoms of Gynecologic Disorders
Symptoms of Heart and Blood Vessel Disorders
Symptoms of Kidney and Urinary Tract Disorders
Symptoms of Liver Disease
Symptoms of Lung Disorders
Symptoms of Neurologic Disorders
Symptoms of Ophthalmologic Disorders
Symptoms of Pulmonary Disorders
Syncope
Systemic Rheumatic Diseases
Temporomandibular Disorders
Tendon and Bursa Disorders
The Aging Body
Thromboembolic Disorders
Thrombotic Disorders
Thyroid Disorders
Thyroid Gland Disorders
Tic Disorders and Tourette Syndrome
Tick-Borne Infections
Tooth Disorders
Toxic Effects
Transfusion Medicine
Transplantation
Traumatic Brain Injury (TBI)
Tuberculosis and Related Infections
Tubulointerstitial Diseases
Tumors of the Heart
Tumors of the Liver
Tumors of the Lungs
Tumors of the Nervous System
Upper Gastrointestinal Disorders
Urinary Calculi
Urinary Incontinence
Urinary Tract Infections (UTIs)
Urinary Tract Stones
Uterine Fibroids
Uveitis and Related Disorders
Vaginal Infections and Pelvic Inflammatory Disease
Vaginitis, Cervicitis, and Pelvic Inflammatory Disease (PID)
Valvular Disorders
Vasculitis
Venous Disorders
Vertebral Disorders
Viral Infections
Viral Skin Infections
Viruses
Vision Disorders
Vitamin Deficiency, Dependency, and Toxicity
Vitamins
Voice Disorders
Voiding Disorders
Vulvar Disorders
Weakness
Wilson Disease and Related Disorders
Women's Health Issues
Wound Care
Wounds and Injuries
`.trim().split('\n')

/** Nouns in which a chapter's name ends (before a bracket); an unknown chapter is guessed by them. */
export const chapterNouns: ReadonlySet<string> = new Set(
  `disorders diseases disease infections conditions injuries injury poisoning poisonings symptoms tumors tumours cancers cancer syndromes
  problems emergencies abnormalities anomalies deficiencies arrhythmias anemias anaemias leukemias lymphomas defects issues
  complications reactions fractures hernias headaches allergies viruses bacteria parasites subjects
  stones calculi infestations bites stings burns sprains palsies neuropathies dystrophies dementias seizures cysts polyps ulcers rashes
  lesions growths malformations palpitations cardiomyopathies nephropathies retinopathies hepatitis vasculitis`.split(/\s+/),
)

/** Nouns that are whole names of chapters; other nouns need a word before them that says which. */
export const wholeChapterNouns: ReadonlySet<string> = new Set(
  'arrhythmias anemias anaemias leukemias lymphomas headaches hernias fractures allergies poisoning seizures dementias burns vasculitis hepatitis cardiomyopathies'.split(' '),
)
